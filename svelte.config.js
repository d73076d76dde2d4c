import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
  kit: {
    adapter: adapter({ fallback: undefined, strict: true }),
    // Relative links let the build stand in any folder of a web server.
    paths: { relative: true },
    csp: {
      mode: 'hash',
      // The same policy is sent as a header by scripts/serve.mjs, which also covers the workers: a page's <meta> does not.
      directives: {
        'default-src': ['none'],
        'script-src': ['self', 'wasm-unsafe-eval'],
        'worker-src': ['self'],
        'connect-src': ['self'],
        'img-src': ['self', 'data:'],
        'font-src': ['self'],
        // Plot writes a <style> into each drawing, and marks carry style attributes.
        'style-src': ['self', 'unsafe-inline'],
        'manifest-src': ['self'],
        'base-uri': ['none'],
        'form-action': ['none'],
      },
    },
    // A fragment is the state of the view, not the id of an element.
    prerender: { handleHttpError: 'fail', handleMissingId: 'ignore' },
  },
};
