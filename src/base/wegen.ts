/* Signs for the ways to reach somebody, and for what is done with a card. Lines for `lijn`. */
export const telefoon = 'M8 3H4.5Q3 3 3 5Q4 15 10 19.5T19.5 21Q21 21 21 19.5V16l-5-2-2 2.5Q10 14.5 7.5 10L10 8z';
export const bericht = 'M3 5h18v14H3zM3 6l9 7 9-7';
export const print = 'M7 8V3h10v5M7 17H3V8h18v9h-4M7 14h10v7H7z';
export const kruis = 'M5 5l14 14M19 5L5 19';
export const weer = 'M4 5v5h5M4.5 10A8.5 8.5 0 1 1 4 15';
