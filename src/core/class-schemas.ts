import type { SchemaShape } from '../models/model.ts';
import type { Analysis } from './analysis.ts';
import type { ClassNode } from './objects.ts';
import { withKeys } from './validations.ts';

const unknown: SchemaShape = { kind: 'unknown' };

/** Reads classes as schemas: what their instances hold after they were checked against the decorators of their fields. */
export class ClassSchemas {
  private readonly analysis: Analysis;
  private readonly known = new Map<string, Map<ClassNode, SchemaShape>>();

  constructor(analysis: Analysis) {
    this.analysis = analysis;
  }

  /**
   * @param owner null: a class of another file
   * @param strips fields without decorators are removed, or values that have them are refused
   */
  shapeOf(owner: ClassNode | null, strips: boolean): SchemaShape {
    if (!owner) return strips ? { kind: 'object', fields: new Map(), unknownKeys: 'strip', rest: () => unknown } : unknown;
    const key = strips ? 'strips' : 'keeps';
    let shapes = this.known.get(key);
    if (!shapes) this.known.set(key, (shapes = new Map()));
    let shape = shapes.get(owner);
    if (!shape) {
      shape = withKeys(this.analysis.knowledge.readerOfClasses?.schema?.(owner, this.analysis.questions) ?? unknown, strips ? 'strip' : 'keep');
      shapes.set(owner, shape);
    }
    return shape;
  }
}
