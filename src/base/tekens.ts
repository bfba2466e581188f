/* Signs for what is done with what one sees. Lines for `lijn`. */
export const print = 'M7 8V3h10v5M7 17H3V8h18v9h-4M7 14h10v7H7z';
export const kruis = 'M5 5l14 14M19 5L5 19';
export const weer = 'M4 5v5h5M4.5 10A8.5 8.5 0 1 1 4 15';
