/**
 * The custom elements manifest (`npm run manifest`): what a page can use of each element, and
 * nothing of what is inside. A class without `@tag` is ours alone. Paths are those of the published
 * modules, so that tools can import what they read about.
 */

/** Methods of every Lit element, and of none in particular. */
const LIFECYCLE = new Set([
  'adoptedCallback',
  'attributeChangedCallback',
  'connectedCallback',
  'connectedMoveCallback',
  'createRenderRoot',
  'disconnectedCallback',
  'firstUpdated',
  'getUpdateComplete',
  'performUpdate',
  'render',
  'scheduleUpdate',
  'shouldUpdate',
  'styles',
  'update',
  'updated',
  'willUpdate',
]);

/** @param {{ name: string, privacy?: string, kind: string }} member */
const isPublic = ({ name, privacy = 'public' }) =>
  privacy === 'public' && !name.startsWith('#') && !LIFECYCLE.has(name);

/**
 * What an element has from a base class of ours is the element's own: the base is not public.
 * @param {any} declaration
 */
function hideOwnBase(declaration) {
  if (declaration.superclass?.package) return;
  declaration.superclass = { name: 'ReactiveElement', package: '@lit/reactive-element' };
  for (const entry of [...(declaration.members ?? []), ...(declaration.attributes ?? [])]) {
    delete entry.inheritedFrom;
  }
}

/** @param {string} path */
const published = (path) => path.replace(/^\/?src\/(.*)\.ts$/, 'dist/$1.js');

const publicSurface = {
  name: 'colloquy:public-surface',
  /** @param {{ customElementsManifest: any }} context the manifest as analysed, to be changed */
  packageLinkPhase({ customElementsManifest }) {
    /** @type {any[]} */
    const modules = customElementsManifest.modules;
    const isElement = (/** @type {{ tagName?: string }} */ { tagName }) => tagName !== undefined;
    const elements = modules.filter(({ declarations = [] }) => declarations.some(isElement));
    for (const module of elements) {
      module.path = published(module.path);
      module.declarations = module.declarations.filter(isElement);
      for (const declaration of module.declarations) {
        declaration.members = declaration.members?.filter(isPublic);
        hideOwnBase(declaration);
      }
      const names = module.declarations.map((/** @type {{ name: string }} */ { name }) => name);
      module.exports = module.exports.filter((/** @type {{ name: string }} */ { name }) =>
        names.includes(name),
      );
      for (const { declaration } of module.exports) {
        if (declaration.module) declaration.module = published(declaration.module);
      }
    }
    customElementsManifest.modules = elements;
  },
};

export default {
  // It would write the place of the last manifest made into package.json, drafts included.
  packagejson: false,
  globs: ['src/elements/*.ts'],
  outdir: '.',
  litelement: true,
  plugins: [publicSurface],
};
