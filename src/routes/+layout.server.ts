import { unitTree } from '$lib/analysis/unitTree.ts';
import { answersTo, publishedManifest } from '$lib/server/published.ts';

export const prerender = true;
export const trailingSlash = 'always';

export const load = async () => ({ manifest: await publishedManifest(), shared: await answersTo([unitTree()]) });
