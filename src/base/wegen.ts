/* Signs for the ways to reach somebody. Lines for `lijn`. */
export const telefoon = 'M8 3H4.5Q3 3 3 5Q4 15 10 19.5T19.5 21Q21 21 21 19.5V16l-5-2-2 2.5Q10 14.5 7.5 10L10 8z';
export const bericht = 'M3 5h18v14H3zM3 6l9 7 9-7';
