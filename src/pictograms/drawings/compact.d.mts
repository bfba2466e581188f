export function travels(drawing: { mirror: string; notation: string }): string;
