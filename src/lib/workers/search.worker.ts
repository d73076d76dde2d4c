import { search, type SearchAsk, type SearchTell } from './search.ts';

self.addEventListener('message', ({ data }: MessageEvent<SearchAsk>) => {
  const tell: SearchTell = { id: data.id, found: search(data) };
  self.postMessage(tell);
});
