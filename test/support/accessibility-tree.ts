/**
 * The accessibility tree as Chromium tells it to assistive technology: role, name, description and
 * state of everything in a thread, as lines of text that can be compared.
 */
import { devtools } from './devtools.js';

interface Value {
  readonly value?: string | number | boolean;
}

interface TreeNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: Value;
  readonly name?: Value;
  readonly description?: Value;
  readonly value?: Value;
  readonly properties?: readonly { readonly name: string; readonly value: Value }[];
  readonly childIds?: readonly string[];
}

/** States and properties that readers hear of. Focus is not one: it is wherever the test left it. */
const HEARD = [
  'level',
  'pressed',
  'checked',
  'expanded',
  'disabled',
  'selected',
  'busy',
  'live',
  'hasPopup',
  'modal',
];

/** What only repeats the text above it. */
const REPEATED = new Set(['InlineTextBox', 'ListMarker']);

/** The tree below the region of a name, one line for each node, indented to its depth. */
export async function accessibilityTree(region: string): Promise<string> {
  await devtools('Accessibility.enable');
  const { nodes } = await devtools<{ nodes: readonly TreeNode[] }>('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const root =
    nodes.find(({ role, name }) => role?.value === 'region' && name?.value === region) ??
    // Behind a modal dialog there is nothing.
    nodes.find(({ role }) => role?.value === 'dialog');
  if (!root) throw new Error(`There is no region "${region}".`);
  const lines: string[] = [];
  const write = (node: TreeNode, depth: number, above?: TreeNode): void => {
    const role = String(node.role?.value ?? '');
    const repeats = role === 'StaticText' && node.name?.value === above?.name?.value;
    if (REPEATED.has(role) || repeats) return;
    const silent = node.ignored || role === 'none' || (role === 'generic' && !node.name?.value);
    if (!silent) lines.push('  '.repeat(depth) + lineOf(node, role));
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) write(child, silent ? depth : depth + 1, silent ? above : node);
    }
  };
  write(root, 0);
  return `${lines.join('\n')}\n`;
}

function lineOf({ name, description, value, properties = [] }: TreeNode, role: string): string {
  const states = HEARD.flatMap((each) => {
    const state = properties.find((property) => property.name === each)?.value.value;
    return state === undefined || state === false || state === 'off'
      ? []
      : [`${each}=${String(state)}`];
  });
  return [
    role,
    name?.value ? `“${name.value}”` : '',
    value?.value === undefined || value.value === '' ? '' : `= ${value.value}`,
    description?.value ? `(${description.value})` : '',
    ...states,
  ]
    .filter(Boolean)
    .join(' ');
}
