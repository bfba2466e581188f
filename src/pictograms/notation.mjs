// The notation of a drawing: a shape is a line, `classes:numbers` or `classes:path`. A circle has three numbers, an ellipse
// four, a rectangle five. `:translate(…)` and `q:q` open a group, `/` closes it. `t:slot,x,y,size,words` is text.
const TEXT = 'text data-slot x y font-size';
const NUMBERS = ['circle cx cy r', 'ellipse cx cy rx ry', 'rect x y width height rx'];

/** What a line says: the element, its attributes, and the words in it. */
export function read(line) {
  const [classes, geometry] = line.split(':');
  const several = geometry.split(',');
  const numbers = /^[-.\d]/.test(geometry) && NUMBERS[several.length - 3];
  const [tag, ...names] = (
    classes === 't'
      ? TEXT
      : classes === 'q'
        ? 'g data-slot'
        : numbers || (geometry[0] === 'M' ? 'path d' : 'g transform')
  ).split(' ');
  const values = names[1] ? several : [geometry];
  const attributes = names.map((name, i) => [name, values[i]]);
  if (classes) attributes.unshift(['class', classes.replace(/\w+/g, 'pk-$&')]);
  return { tag, attributes, text: values[names.length] ?? '' };
}
