import type { Node } from './answers.ts';
import type { File } from './file.ts';

/** Is the first argument of a call this plugin, `package:name`? */
export function registers(call: Node, plugin: string, file: File): boolean {
  const registered = file.at(call, { argument: 0 });
  const entity = registered && file.entity(registered)?.entity;
  return entity ? `${entity.package}:${entity.name}` === plugin : false;
}
