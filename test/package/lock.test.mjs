import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readJson } from '../support/files.mjs';

/** @typedef {{ resolved?: string, optionalDependencies?: Record<string, string> }} Entry */

describe('package-lock.json', () => {
  /** @type {Record<string, Entry>} */
  const packages = readJson('package-lock.json').packages;

  it('holds the optional packages of every platform, or npm ci refuses it elsewhere', () => {
    const names = new Set(
      Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')),
    );
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !names.has(name))
        .map((name) => `${path}: ${name}`),
    );
    assert.deepEqual(missing, []);
  });

  it('names no registry', () => {
    const addressed = Object.keys(packages).filter((path) => packages[path]?.resolved);
    assert.deepEqual(addressed, []);
  });
});
