/**
 * Design tokens. Public `--colloquy-*` properties are set by the page on the element; each is
 * copied to a private `--_*` with a default for light and dark. Parts read only the private ones.
 * Values, contrast figures and container steps: the visual reference, sections 2, 3 and 7.
 */
import { css } from './css.js';

export const tokens = css`
  :host {
    --_text: var(--colloquy-text, light-dark(#1d1c1a, #e9e7e2));
    --_muted: var(--colloquy-text-muted, light-dark(#595753, #aaa7a0));
    --_accent: var(--colloquy-accent, light-dark(#0b5a6b, #86c9d8));
    --_on-accent: var(--colloquy-on-accent, light-dark(#fff, #0c1d22));
    --_surface: var(--colloquy-surface, light-dark(#fff, #171716));
    --_raised: var(--colloquy-surface-raised, light-dark(#fff, #232220));
    --_tint: var(--colloquy-tint, color-mix(in srgb, var(--_text) 6%, transparent));
    --_line: var(--colloquy-line, light-dark(#e3e0d9, #34322f));
    --_rail: var(--colloquy-rail, light-dark(#cfccc4, #4a4844));
    --_line-strong: var(--colloquy-line-strong, #85827b);
    --_danger: var(--colloquy-danger, light-dark(#a1271c, #f3a79f));
    --_pick: var(--colloquy-pick, light-dark(#7a4a05, #e4b670));
    --_font: var(
      --colloquy-font,
      system-ui,
      -apple-system,
      'Segoe UI',
      Roboto,
      'Noto Sans',
      'Noto Sans Arabic',
      'Geeza Pro',
      'Noto Sans Devanagari',
      'Kohinoor Devanagari',
      'Nirmala UI',
      'PingFang SC',
      'Microsoft YaHei',
      'Noto Sans SC',
      'Noto Sans CJK SC',
      sans-serif
    );
    --_nastaliq:
      'Noto Nastaliq Urdu', 'Jameel Noori Nastaleeq', 'Urdu Typesetting', 'Noto Naskh Arabic',
      'Geeza Pro', serif;
    --_radius: var(--colloquy-radius, 0.5rem);
    --_measure: var(--colloquy-measure, 62ch);
    --_density: var(--colloquy-density, 1);
    --_shadow:
      0 0 0 1px light-dark(rgb(29 28 26 / 0.08), rgb(255 255 255 / 0.1)),
      0 2px 4px light-dark(rgb(29 28 26 / 0.06), rgb(0 0 0 / 0.3)),
      0 12px 32px light-dark(rgb(29 28 26 / 0.12), rgb(0 0 0 / 0.5));
    --_focus: 2px solid var(--_accent);
    --_target: 2rem;
  }

  /* A container cannot query itself, so the steps sit on the one wrapper inside the host. */
  .thread {
    --_l-title: 2rem;
    --_l-name: 1.5rem;
    --_l-ui: 1.25rem;
    --_l-meta: 1.25rem;
    --_l-tag: 1.125rem;
    --_steps: 3;
    --_cap: min(var(--_steps), var(--_max-depth, 5));
    --_indent: var(--colloquy-indent, min(0.875rem, 4.5cqi));
    --_bleed: 0.5rem;
    --_body: var(--colloquy-font-size, 1.0625rem);
    --_lead: 1.625rem;
    --_gap: calc(1rem * var(--_density));
    --_gap-root: calc(2rem * var(--_density));
  }

  /* In pixels at least: a page that shrinks its root does not make a phone any wider. */
  @container colloquy (inline-size >= max(30rem, 480px)) {
    .thread {
      --_indent: var(--colloquy-indent, 1.75rem);
      --_bleed: 1rem;
      --_lead: 1.75rem;
      --_gap: calc(1.25rem * var(--_density));
      --_gap-root: calc(2.75rem * var(--_density));
    }
  }

  @container colloquy (inline-size >= max(52rem, 832px)) {
    .thread {
      --_indent: var(--colloquy-indent, 2.25rem);
      --_steps: 5;
    }
  }

  /* Beyond the start of the text lies the side a page of the other direction scrolls to. */
  .thread.across {
    --_bleed: 0px;
  }

  /* An Urdu interface: some systems answer with Nastaliq, so every label line grows. */
  .thread:lang(ur) {
    --_l-title: 2.75rem;
    --_l-name: 2rem;
    --_l-ui: 1.625rem;
    --_l-meta: 1.625rem;
    --_l-tag: 1.5rem;
  }

  @media (pointer: coarse) {
    :host {
      --_target: 2.75rem;
      /* The rows take the extra height of the targets back from the gaps. */
      --_gap-coarse: -0.375rem;
    }
  }

  @media (prefers-contrast: more) {
    :host {
      --_muted: var(--_text);
      --_rail: var(--_line-strong);
      --_line: var(--_line-strong);
    }
  }

  @media (forced-colors: active) {
    :host {
      --_rail: CanvasText;
      --_line: CanvasText;
      --_line-strong: ButtonBorder;
      --_accent: LinkText;
      --_focus: 2px solid Highlight;
    }
  }
`;
