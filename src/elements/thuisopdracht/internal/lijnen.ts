/* The few signs of the steps, so that their pages fetch no others. Lines for `lijn`. */
export const kruis = 'M5 5l14 14M19 5L5 19';
export const wissel = 'M4 8h14M14 4l4 4-4 4M20 16H6M10 12l-4 4 4 4';
export const omlaag = 'M4 8l8 8 8-8';
export const omhoog = 'M4 16l8-8 8 8';
