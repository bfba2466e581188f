/* Signs that few pages show. Lines for `lijn`. */
export const print = 'M7 8V3h10v5M7 17H3V8h18v9h-4M7 14h10v7H7z';
export const kruis = 'M5 5l14 14M19 5L5 19';
export const weer = 'M4 5v5h5M4.5 10A8.5 8.5 0 1 1 4 15';
export const plus = 'M12 4v16M4 12h16';
export const potlood = 'M4 20l1.5-5.5L16 4l4 4L9.5 18.5zM13.5 6.5l4 4';
export const bak = 'M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5';
export const taal = 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18zM3 12h18M12 3q-7 9 0 18M12 3q7 9 0 18';
export const bestand = 'M6 3h8l5 5v13H6zM14 3v5h5';
const apparaat = 'M7 2h10q2 0 2 2v16q0 2-2 2H7q-2 0-2-2V4q0-2 2-2z';
export const bewaard = `${apparaat}M8.5 12l2.5 2.5 4.5-5`;
export const niet = `${apparaat}M9 12h6`;
export const letop = 'M12 3L22 20H2zM12 10v4M12 17v.2';
