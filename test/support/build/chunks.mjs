/**
 * How the script tag's modules are put together into chunks: as few files as a page can ask for at
 * once, and nothing in them that it does not need. Everything not named here is a chunk of its own
 * for being imported dynamically.
 */

/**
 * @param {readonly (readonly [name: string, module: string, ...others: string[]])[]} chunks in order;
 * a chunk takes what its module stands on, the module itself included, and where others are named
 * only what one of those stands on, too; never what an earlier chunk has
 * @returns {import('vite').Rolldown.CodeSplittingGroup[]}
 */
export function chunkGroups(chunks) {
  /** @type {WeakMap<object, Map<string, string>>} */
  const known = new WeakMap();

  const nameOf = (/** @type {string} */ id, /** @type {Context} */ context) => {
    const names = known.get(context) ?? assign(chunks, context);
    known.set(context, names);
    return names.get(id);
  };
  return [{ name: nameOf, debugName: 'chunks', includeDependenciesRecursively: false }];
}

/** @typedef {import('vite').Rolldown.ChunkingContext} Context */

/**
 * @param {Parameters<typeof chunkGroups>[0]} chunks
 * @param {Context} context
 * @returns the name of its chunk for each module that has one
 */
function assign(chunks, context) {
  /** @type {Map<string, string>} */
  const names = new Map();
  for (const [name, module, ...others] of chunks) {
    const alike = others.map((other) => standsOn(other, context));
    for (const id of standsOn(module, context)) {
      if (names.has(id) || (alike.length > 0 && !alike.some((each) => each.has(id)))) continue;
      names.set(id, name);
    }
  }
  return names;
}

/**
 * @param {string} id
 * @param {Context} context
 * @returns the module and all that it imports statically, and that imports
 */
function standsOn(id, context, found = new Set([id])) {
  const info = context.getModuleInfo(id);
  if (!info) throw new Error(`${id} is not in this build.`);
  for (const each of info.importedIds) {
    if (!found.has(each)) standsOn(each, context, found.add(each));
  }
  return found;
}
