import type { TSESTree } from '@typescript-eslint/utils';
import { text, type PipeRow, type SchemaShape } from '../models/model.ts';
import type { Analysis } from './analysis.ts';
import type { FunctionNode, Node } from './answers.ts';
import type { Path } from './bindings.ts';
import { ClassSchemas } from './class-schemas.ts';
import type { ClassNode } from './objects.ts';
import type { Decoration } from './decorators.ts';
import type { CallNode } from './inventory.ts';
import { parameterPattern } from './entity.ts';
import { reflectedType, type ReflectedType } from './reflected-types.ts';
import { enclosingClass, isFunction, parametersOf, staticName, unwrap } from './syntax.ts';

/** What stands between the request and a decorated parameter. */
export type PipeEffect =
  /** the value has passed the schema */
  | { readonly kind: 'schema'; readonly shape: SchemaShape }
  /** a pipe that other files may put before all parameters would check it so */
  | { readonly kind: 'perhaps'; readonly shape: SchemaShape }
  /** it is what a function of this file, a method of the pipe that the call makes or names, returns for it */
  | { readonly kind: 'returned'; readonly of: FunctionNode; readonly call: CallNode };

/** A parameter that is decorated, or that a library checks, and where below it a value stands. */
export interface Decorated {
  readonly of: FunctionNode;
  readonly index: number;
  readonly path: Path;
}

const none: readonly PipeEffect[] = [];
const unknown: SchemaShape = { kind: 'unknown' };
const anything: SchemaShape = { kind: 'anything' };
const primitives: Readonly<Record<'string' | 'number' | 'boolean', SchemaShape>> = {
  string: { kind: 'unknown' },
  number: { kind: 'leaf', values: { proven: ['magnitude'] } },
  boolean: { kind: 'leaf', values: { proven: [] } },
};
/** Functions of this file that hand a parameter on are followed this deep. */
const deepest = 3;
const mostCallers = 8;

/** Answers what pipes let through of the parameters that decorators fill. */
export class Pipes {
  private readonly analysis: Analysis;
  private readonly classes: ClassSchemas;
  private readonly known = new Map<Node, readonly PipeEffect[]>();
  private inFile: readonly Node[] | null = null;

  constructor(analysis: Analysis) {
    this.analysis = analysis;
    this.classes = new ClassSchemas(analysis);
  }

  /** The decorated parameters that an expression reads: of the function around it, or of those that call this one with theirs. */
  parametersBehind(node: Node): readonly Decorated[] {
    return this.isAny ? this.behind(node, [], 0) : [];
  }

  private behind(node: Node, below: Path, depth: number): readonly Decorated[] {
    const own = this.analysis.validation.parameterOf(node, below);
    return own ? this.atParameter(own.of, own.index, own.path, depth) : [];
  }

  /** The same of a parameter of a function and a path below it. */
  atParameter(of: FunctionNode, index: number, path: Path, depth = 0): readonly Decorated[] {
    if (!this.isAny || depth > deepest) return [];
    if (this.analysis.decorators.piped(of, index) || this.analysis.inputSchemas.of(of, index)) return [{ of, index, path }];
    const { calls } = this.analysis.objects.callers(of);
    return calls.length > mostCallers ? [] : calls.flatMap((call) => (call.arguments[index] ? this.behind(call.arguments[index], path, depth + 1) : []));
  }

  private get isAny(): boolean {
    return this.analysis.decorators.isAny || this.analysis.hasInputSchemas;
  }

  /** What has happened to a decorated parameter, in order of execution. */
  effectsOn({ of, index }: Decorated): readonly PipeEffect[] {
    const parameter = parametersOf(of)[index];
    if (!parameter) return none;
    let known = this.known.get(parameter);
    if (!known) this.known.set(parameter, (known = this.read(of, parameter)));
    return known;
  }

  private read(of: FunctionNode, parameter: TSESTree.Parameter): readonly PipeEffect[] {
    const checked = this.analysis.inputSchemas.of(of, parametersOf(of).indexOf(parameter));
    if (checked) return [{ kind: 'schema', shape: checked }];
    const { decorators } = this.analysis;
    const own = decorators.of(parameter);
    const annotation = (parameterPattern(parameter) as TSESTree.Identifier | null)?.typeAnnotation?.typeAnnotation;
    const type = reflectedType(annotation, this.analysis.bindings);
    const around = [enclosingClass(of), of.parent].flatMap((node) => (node ? decorators.of(node).filter(({ row }) => row.pipes) : []));
    const here = [...this.pipesOfFile, ...around.flatMap((decoration) => this.pipesOf(decoration)), ...own.flatMap((decoration) => this.pipesOf(decoration))];
    const effects = here.flatMap((pipe) => this.effectOf(pipe, type, own));
    if (own.some(({ row }) => row.annotated)) effects.unshift({ kind: 'schema', shape: this.byAnnotation(type, 0) });
    return this.pipesOfFile.length > 0 ? effects : [...this.fromElsewhere(type, own), ...effects];
  }

  /** What a schema lets through that is made of an annotation: no other fields than those of a class. */
  private byAnnotation(type: ReflectedType, depth: number): SchemaShape {
    if (type.kind === 'nothing' || depth > deepest) return unknown;
    if (type.kind === 'primitive') return type.isEnum ? primitives.boolean : type.of === 'string' ? { kind: 'leaf', values: { proven: text } } : primitives[type.of];
    const members = type.node?.body.body.filter((member) => member.type === 'PropertyDefinition') ?? [];
    const fields = members.map((member) => [staticName(member) ?? '', () => this.byAnnotation(reflectedType(member.typeAnnotation?.typeAnnotation, this.analysis.bindings), depth + 1)] as const);
    return { kind: 'object', fields: new Map(fields), unknownKeys: 'reject', ...(type.node && !type.node.superClass ? {} : { rest: () => unknown }) };
  }

  /** What a pipe before all parameters, which other files may set up, would do. */
  private fromElsewhere(type: ReflectedType, own: readonly Decoration[]): readonly PipeEffect[] {
    if (type.kind === 'nothing') return none;
    if (type.kind === 'class' && type.node && !own.some(({ row }) => row.annotated) && this.isUnchecked(type.node)) return none;
    if (type.kind === 'class') return [{ kind: 'perhaps', shape: this.classes.shapeOf(type.node, true) }];
    return type.of !== 'string' && this.isConverted(own) ? [{ kind: 'perhaps', shape: primitives[type.of] }] : none;
  }

  /** Does no decorator of the class check anything? What removes fields without checks would leave nothing of it. */
  private isUnchecked(owner: ClassNode): boolean {
    const shape = this.classes.shapeOf(owner, true);
    if (shape.kind !== 'object' || shape.fields.size > 0 || shape.rest) return false;
    const expressions = owner.body.body.flatMap((member) => this.analysis.decorators.expressionsOn(member)).map(unwrap);
    return expressions.every((expression) => this.analysis.entity(expression.type === 'CallExpression' ? expression.callee : expression) !== null);
  }

  /** Does a pipe that converts look at the annotation of the parameter: one field of the path or query? */
  private isConverted(own: readonly Decoration[]): boolean {
    return own.some(({ call, row }) => row.converted && typeof (call?.arguments[0] && this.analysis.constant(call.arguments[0])?.value) === 'string');
  }

  private effectOf(pipe: Node, type: ReflectedType, own: readonly Decoration[]): readonly PipeEffect[] {
    const made = this.analysis.objects.definition(pipe);
    const construction = made.type === 'NewExpression' ? made : null;
    const entity = this.analysis.entity(construction ? construction.callee : pipe)?.entity;
    const row = entity && this.analysis.knowledge.pipe(entity);
    if (!row) return [this.ofOwn(construction ? this.analysis.objects.definition(construction.callee) : made, construction ?? pipe.parent) ?? { kind: 'schema', shape: unknown }];
    if (row.neutral) return none;
    if (row.byClass) return this.byClass(row.byClass, construction, type, own);
    if (row.bySchema !== undefined) return this.bySchema(row.bySchema, own);
    if (row.elements) return [{ kind: 'schema', shape: this.ofElements(row.elements, construction) }];
    return [{ kind: 'schema', shape: row.leaves ? { kind: 'leaf', values: row.leaves } : unknown }];
  }

  /** What a pipe of this file does: a class with the method that frameworks call. */
  private ofOwn(owner: Node, call: Node | undefined): PipeEffect | null {
    if ((owner.type !== 'ClassDeclaration' && owner.type !== 'ClassExpression') || (call?.type !== 'NewExpression' && call?.type !== 'CallExpression')) return null;
    const names = this.analysis.knowledge.globalPipes.map(({ method }) => method);
    const [method] = names.flatMap((name) => this.analysis.objects.fieldDefinitions(owner, name));
    return isFunction(method?.value) ? { kind: 'returned', of: method.value, call } : null;
  }

  private byClass(row: NonNullable<PipeRow['byClass']>, construction: TSESTree.NewExpression | null, type: ReflectedType, own: readonly Decoration[]): readonly PipeEffect[] {
    const is = (name: string): boolean | null => {
      const argument = construction?.arguments[0];
      if (!argument) return false;
      const answer = this.analysis.option(argument, [name]);
      if (answer.kind === 'missing') return false;
      return answer.kind === 'found' && answer.values.every((value) => value.kind === 'constant') ? answer.values.some((value) => value.kind === 'constant' && value.value === true) : null;
    };
    const named = construction?.arguments[0] && this.analysis.objects.definitionAt(construction.arguments[0], [row.type]);
    const checked = named ? this.classNamed(named) : type;
    if (checked.kind === 'nothing') return none;
    if (checked.kind === 'class') {
      const strips = is(row.strips);
      return [{ kind: strips === null ? 'perhaps' : 'schema', shape: this.classes.shapeOf(checked.node, strips !== false) }];
    }
    const converts = is(row.converts);
    return converts === false || checked.of === 'string' || !this.isConverted(own) ? none : [{ kind: converts ? 'schema' : 'perhaps', shape: primitives[checked.of] }];
  }

  private classNamed(node: Node): ReflectedType {
    const definition = this.analysis.objects.definition(node);
    return { kind: 'class', node: definition.type === 'ClassDeclaration' || definition.type === 'ClassExpression' ? definition : null };
  }

  /** `@Body({ schema })` behind a pipe that checks against schemas of parameters. */
  private bySchema(option: string, own: readonly Decoration[]): readonly PipeEffect[] {
    for (const argument of own.flatMap(({ call }) => call?.arguments ?? [])) {
      const schema = this.analysis.objects.definition(argument).type === 'ObjectExpression' ? this.analysis.objects.definitionAt(argument, [option]) : null;
      if (schema) return [{ kind: 'schema', shape: this.analysis.entity(schema)?.entity.model.schema?.(schema, this.analysis.questions) ?? unknown }];
    }
    return none;
  }

  private ofElements(position: NonNullable<PipeRow['elements']>, construction: TSESTree.NewExpression | null): SchemaShape {
    const item = construction && this.analysis.at(construction, position);
    const bare = item && unwrap(item);
    const name = bare?.type === 'Identifier' && !this.analysis.bindings.variable(bare) ? bare.name.toLowerCase() : '';
    const element = name === 'number' || name === 'boolean' ? primitives[name] : name === 'string' ? anything : item ? this.ofClass(item) : anything;
    return { kind: 'list', element: () => element };
  }

  private ofClass(item: Node): SchemaShape {
    const type = this.classNamed(item);
    return type.kind === 'class' && type.node ? this.classes.shapeOf(type.node, false) : unknown;
  }

  /** The pipes that this file puts before all parameters. */
  private get pipesOfFile(): readonly Node[] {
    return (this.inFile ??= this.analysis.knowledge.globalPipes.flatMap(({ model, calls, tokens }) => [
      ...calls.flatMap((call) => this.analysis.calls(`${model.package}:${call}`)).flatMap((call) => call.arguments),
      ...tokens.flatMap((token) => this.analysis.decorators.providersOf(`${model.package}:${token}`)),
    ]));
  }

  /** The arguments of a decorator that are pipes. */
  private pipesOf({ call, row }: Decoration): readonly Node[] {
    if (!row.pipes || !call) return [];
    return call.arguments.filter((argument) => argument.type !== 'ObjectExpression' && this.analysis.constant(argument) === null);
  }
}
