/**
 * The controls of theming.html. They set the public custom properties and attributes of one
 * thread, as any page could, and write down what to copy. Nothing here knows the widget's inside.
 */

const form = document.querySelector('#controls');
const stage = document.querySelector('#stage');
const thread = stage.querySelector('colloquy-thread');
const css = document.querySelector('#css');
const copied = document.querySelector('#copied');

/** Control name -> custom property. What still has its first value is left to the widget. */
const PROPERTIES = {
  accent: '--colloquy-accent',
  text: '--colloquy-text',
  surface: '--colloquy-surface',
  'font-text': '--colloquy-font-text',
  font: '--colloquy-font',
  'font-size': '--colloquy-font-size',
  measure: '--colloquy-measure',
  density: '--colloquy-density',
  radius: '--colloquy-radius',
};

const PRESETS = {
  tide: {},
  night: { accent: '#7fd1b9', text: '#e6ecf5', surface: '#0f1a2b', theme: 'dark', radius: '0.75' },
  ice: {
    accent: '#9c2f2f',
    text: '#102a33',
    surface: '#eef5f7',
    theme: 'light',
    radius: '0',
    density: '0.75',
    font: 'ui-monospace, Menlo, Consolas, monospace',
  },
  print: { 'font-size': '1.375', measure: '52', density: '1.25', text: '#000000', theme: 'light' },
};

/** The value a control has in the markup; a colour that was never moved is no choice. */
function firstValue(control) {
  if (control instanceof HTMLSelectElement) {
    return [...control.options].find((option) => option.defaultSelected)?.value ?? '';
  }
  return control.defaultValue;
}

function chosen(name) {
  const control = form.elements.namedItem(name);
  return control.value === firstValue(control) ? '' : control.value + (control.dataset.unit ?? '');
}

function apply() {
  const lines = [];
  for (const [name, property] of Object.entries(PROPERTIES)) {
    const value = chosen(name);
    if (value) {
      thread.style.setProperty(property, value);
      lines.push(`  ${property}: ${value};`);
    } else {
      thread.style.removeProperty(property);
    }
    const output = form.querySelector(`output[for="${name}"]`);
    const control = form.elements.namedItem(name);
    if (output) output.value = control.value + control.dataset.unit;
  }

  const theme = form.elements.namedItem('theme').value;
  const dir = form.elements.namedItem('dir').value;
  thread.setAttribute('theme', theme);
  thread.setAttribute('dir', dir);
  stage.dataset.theme = theme;
  stage.style.setProperty('--stage', chosen('surface') || 'var(--paper)');

  const attributes = [
    'source="memory"',
    'src="comments/theming.json"',
    ...(theme === 'auto' ? [] : [`theme="${theme}"`]),
    ...(dir === 'ltr' ? [] : [`dir="${dir}"`]),
  ];
  const rule = lines.length > 0 ? `colloquy-thread {\n${lines.join('\n')}\n}\n\n` : '';
  css.textContent = `${rule}<colloquy-thread ${attributes.join(' ')}></colloquy-thread>`;
  copied.textContent = '';
}

form.addEventListener('input', apply);
form.addEventListener('submit', (event) => event.preventDefault());

for (const button of form.querySelectorAll('[data-preset]')) {
  button.addEventListener('click', () => {
    form.reset();
    for (const [name, value] of Object.entries(PRESETS[button.dataset.preset])) {
      form.elements.namedItem(name).value = value;
    }
    apply();
  });
}

document.querySelector('#copy').addEventListener('click', async () => {
  try {
    await navigator.clipboard.writeText(css.textContent);
    copied.textContent = 'Copied.';
  } catch {
    copied.textContent = 'Not copied; select the lines and copy them by hand.';
  }
});

apply();
