// Serves the build folder as a web server would that sends the content policy as a header, workers' files with it.
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { root } from './project.mjs';

const folder = join(root, 'build');
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.arrow': 'application/vnd.apache.arrow.stream',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
};
/** For all that is not a page. Workers take their policy from their own response, not from the page's. */
const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'; img-src 'self' data:; font-src 'self'; style-src 'self' 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The file for a path of a request, a folder's index.html for a folder; null when there is none or it lies outside. */
async function fileFor(path) {
  const file = normalize(join(folder, decodeURIComponent(path)));
  if (file !== folder && !file.startsWith(folder + sep)) return null;
  const found = await stat(file).catch(() => null);
  if (found?.isFile()) return { file, size: found.size };
  if (found?.isDirectory()) {
    const index = join(file, 'index.html');
    const there = await stat(index).catch(() => null);
    return there ? { file: index, size: there.size, folder: true } : null;
  }
  return null;
}

/** A page's own policy, with the hashes of its start script, as a header; frames can be refused only there. */
const pagePolicy = (html) => {
  const meta = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1];
  return meta ? `${meta.replaceAll('&#39;', "'").replaceAll('&quot;', '"')}; frame-ancestors 'none'` : policy;
};

async function answer(request, response) {
  const path = new URL(request.url, 'http://localhost').pathname;
  const found = request.method === 'GET' || request.method === 'HEAD' ? await fileFor(path).catch(() => null) : null;
  const headers = {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
  };
  if (!found) {
    const page = await readFile(join(folder, '404.html')).catch(() => 'Not found');
    response
      .writeHead(404, {
        ...headers,
        'content-type': types['.html'],
        'content-security-policy': pagePolicy(String(page)),
      })
      .end(page);
  } else if (found.folder && !path.endsWith('/')) {
    response.writeHead(308, { ...headers, location: `${path}/` }).end();
  } else if (extname(found.file) === '.html') {
    const html = await readFile(found.file, 'utf8');
    response
      .writeHead(200, {
        ...headers,
        'content-type': types['.html'],
        'cache-control': 'no-cache',
        'content-security-policy': pagePolicy(html),
      })
      .end(request.method === 'HEAD' ? undefined : html);
  } else {
    const lasting = path.includes('/_app/immutable/');
    response.writeHead(200, {
      ...headers,
      'content-type': types[extname(found.file)] ?? 'application/octet-stream',
      'content-length': found.size,
      'content-security-policy': policy,
      'cache-control': lasting ? 'public, max-age=31536000, immutable' : 'no-cache',
    });
    if (request.method === 'HEAD') response.end();
    else createReadStream(found.file).pipe(response);
  }
}

/** Starts the server on a port of this machine alone; 0 takes a free one. Rejects when the port is taken. */
export function serve(port) {
  return new Promise((resolve, reject) => {
    const server = createServer((request, response) => {
      answer(request, response).catch(() => response.destroy());
    });
    server.once('error', reject);
    server.listen(port, 'localhost', () => resolve(`http://localhost:${server.address().port}`));
  });
}
