export interface Shape {
  tag: string;
  attributes: (readonly [name: string, value: string])[];
  text: string;
}
export function lines(drawing: string): string[];
export function read(line: string): Shape;
