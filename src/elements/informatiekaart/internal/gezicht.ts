import { html } from 'lit';

/** A face of nobody: for people without a photo, and for the school, a parent and a child on the magnets' shapes. */
export const gezicht = html`<svg class="niemand" viewBox="0 0 72 72" aria-hidden="true">
  <circle cx="25" cy="32" r="4" /><circle cx="47" cy="32" r="4" /><path d="M24 44Q36 56 48 44" />
</svg>`;
