export function compact(svg: string): string;
