import { css, html, type TemplateResult } from 'lit';
import { lijn } from './tekeningen.js';

/** The yellow knot where what is needed and what is offered meet. */
export const knoop = (): TemplateResult => html`<span class="knoop">${lijn('M3 9h15l-4-4M21 15H6l4 4')}</span>`;

export const knoopStyles = css`
  .knoop {
    display: grid;
    place-items: center;
    align-self: center;
    inline-size: 44px;
    block-size: 44px;
    margin-inline: -10px;
    z-index: 1;
    border-radius: 50%;
    background-color: var(--samenspel-samen);
    color: #1d2148;
  }
`;
