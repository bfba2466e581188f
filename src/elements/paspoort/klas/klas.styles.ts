import { css } from 'lit';

/* A class as a list of lines to press, the way back to it, and what came in. */
export const klasStyles = css`
  .klasbalk {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 10px;
    max-inline-size: 1160px;
    margin: 0 auto 10px;
  }
  .klasmelding:empty {
    display: none;
  }
  .klasmelding {
    font-weight: 800;
    margin-block: 8px;
  }
  .legenda > :first-child {
    display: flex;
    gap: 4px;
    flex: none;
  }
  .zoekveld {
    max-inline-size: 560px;
    display: grid;
    gap: 4px;
    margin-block: 14px;
    font-weight: 800;
  }
  .zoekveld input {
    inline-size: 100%;
    min-block-size: 52px;
    padding: 8px 14px;
    border: 2px solid var(--samenspel-rand);
    border-block-start-width: 5px;
    border-radius: 14px;
    background-color: var(--samenspel-papier);
  }
  .legenda {
    display: flex;
    gap: 12px;
    align-items: center;
    margin-block: 14px;
    font-size: 0.9em;
    line-height: 1.5;
  }
  .klasrij {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 290px), 1fr));
    gap: 12px;
  }
  .klasrij li {
    display: grid;
  }
  .leerling {
    border: 2px solid var(--samenspel-rand);
    border-block-end-width: 5px;
    border-radius: 16px;
    background-color: var(--samenspel-papier);
    align-content: start;
  }
  .leerling.regel:focus-visible {
    outline-offset: 3px;
  }
  .leerling .rt {
    align-self: center;
  }
  .leerling .stem-beeld {
    inline-size: 60px;
  }
  .leerling b {
    font-size: 22px;
    overflow-wrap: anywhere;
  }
  .stemrij {
    display: flex;
    gap: 6px;
    margin-block: 2px;
  }
  .boek .ontvangst {
    margin-block-start: 18px;
  }
  .aanwinst {
    display: grid;
    gap: 14px;
    justify-items: start;
    margin-block-start: 8px;
  }
  .aanwinst h3 {
    font-size: 24px;
  }
  .aanwinst .melding {
    inline-size: 100%;
    margin: 0;
  }
  .klasnamen {
    inline-size: 100%;
    padding: 12px;
    border-radius: 14px;
    background-color: var(--samenspel-tafel);
  }
  .klasnamen li {
    overflow-wrap: anywhere;
  }
  .klasnamen small {
    color: var(--samenspel-inkt-zacht);
  }
  .vinkregel {
    display: flex;
    gap: 12px;
    align-items: center;
    min-block-size: 48px;
  }
  .vinkregel input {
    inline-size: 28px;
    block-size: 28px;
    flex: none;
    accent-color: var(--samenspel-inkt);
  }
  .knop.gevaar {
    background-color: var(--samenspel-fout-diep);
    color: var(--samenspel-op-gevaar);
    border-color: var(--samenspel-fout-diep);
  }
  @media print {
    .klasbalk {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .klasnamen {
      border: 2px solid CanvasText;
    }
  }
`;
