/**
 * A Vite plugin for the demo site: it puts the script-tag files of dist/ where a publisher would,
 * at the root, so that the pages show what publishers get. With `live`, `/colloquy.js` is src/
 * itself, reloaded as it is edited; classic scripts, which cannot import, still get the built file.
 */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const SCRIPT = /^\/(?:colloquy(?:\.single)?|(?:lazy|locales)\/[\w-]+)\.js$/;
const VITE_CLIENT = /\s*<script type="module" src="\/@vite\/client"><\/script>/;

/**
 * @param {{ root: string, live: boolean }} options root: the project's folder
 * @returns {import('vite').Plugin}
 */
export function demoSite({ root, live }) {
  return {
    name: 'colloquy:demo-site',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = request.url?.split('?')[0] ?? '/';
        if (path === '/openapi.json') {
          request.url = `/@fs${join(root, 'src/sources/openapi.json')}`;
          return next();
        }
        if (!SCRIPT.test(path)) return next();
        if (live && path === '/colloquy.js' && request.headers['sec-fetch-mode'] !== 'no-cors') {
          request.url = `/@fs${join(root, 'src/embed.ts')}`;
          return next();
        }
        readFile(join(root, 'dist', path)).then(
          (file) => {
            response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
            response.setHeader('Cache-Control', 'no-cache');
            response.end(file);
          },
          () => {
            response.statusCode = 404;
            response.end(`There is no ${path}: run npm run build:script.`);
          },
        );
      });
    },
    transformIndexHtml: {
      order: 'post',
      // Vite adds its reloading client to every page, and a publisher's page has none.
      handler: (html) => (live ? html : html.replace(VITE_CLIENT, '')),
    },
  };
}

/**
 * Shows a comments server below the site's own address, as a newspaper's proxy does.
 * @param {string} target
 * @returns {import('vite').ProxyOptions}
 */
export function commentsServer(target) {
  return { target, rewrite: (path) => path.replace(/^\/api/, '') };
}

/**
 * Lets a page's module script import what the package exports, from src/.
 * @param {string} root the project's folder
 * @returns {import('vite').Alias[]}
 */
export function packageAliases(root) {
  const { name, exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return Object.entries(exports).flatMap(([path, target]) => {
    if (!target.default) return [];
    const specifier = (name + path.slice(1)).replace('*', '([\\w-]+)');
    const source = target.default.replace('./dist/', 'src/').replace(/\.js$/, '.ts');
    return [
      { find: new RegExp(`^${specifier}$`), replacement: join(root, source.replace('*', '$1')) },
    ];
  });
}
