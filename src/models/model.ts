/**
 * The vocabulary in which a model says what a library means. It imports nothing; models and the core import it.
 */

/** What an attacker can make a value do (each word is one bit of a value's *proven* and *possible* sets). */
export const capabilities = [
  /** contain `'`, `"`, `` ` `` or `\` */ 'quote',
  /** contain letters, blanks or operators: be read as code where it stands unquoted */ 'code',
  /** contain shell metacharacters or blanks */ 'shell',
  /** begin with `-` */ 'dash',
  /** contain `<`, `>`, `&` or a quote */ 'html',
  /** contain a `..` path segment */ 'climb',
  /** begin with `/`, `\` or a drive */ 'absolute',
  /** contain `/`, `\`, `?` or `#`: leave its path segment */ 'segment',
  /** decide the scheme or authority of a URL */ 'authority',
  /** begin with `javascript:`, `data:` or `vbscript:` */ 'script-url',
  /** contain CR, LF or NUL */ 'line-break',
  /** be an object with keys of the attacker's choice */ 'object',
  /** be an array */ 'array',
  /** be `__proto__`, `constructor` or `prototype` when used as a key */ 'prototype-key',
  /** contain metacharacters of regular expressions */ 'pattern',
  /** contain `(`, `)`, `*`, `\` or NUL, of which filters of LDAP and PostgREST are made */ 'filter',
  /** contain template delimiters */ 'template',
  /** be of any length the transport lets through */ 'length',
  /** be any number: negative, fractional, NaN, Infinity */ 'magnitude',
] as const;

export type Capability = (typeof capabilities)[number];

/** Any string. */
export const text: readonly Capability[] = [
  'quote', 'code', 'shell', 'dash', 'html', 'climb', 'absolute', 'segment', 'authority', 'script-url', 'line-break',
  'prototype-key', 'pattern', 'filter', 'template', 'length',
];
/** Any string, or an array of strings. */
export const textOrList: readonly Capability[] = [...text, 'array'];
/** Any JSON value: string, number, array or object. */
export const json: readonly Capability[] = [...text, 'array', 'object', 'magnitude'];
/** What a nested form or query parser yields: strings, arrays and objects, no numbers. */
export const nestedForm: readonly Capability[] = [...text, 'array', 'object'];
/** A random-looking identifier (uuid, hexadecimal digest): letters and digits, nothing that closes a literal. */
export const identifierLike: readonly Capability[] = [];
/** Letters and digits: harmless inside quotes, readable as a name outside. */
export const wordLike: readonly Capability[] = ['code'];

/** What a value can do, for sure (`proven`) and under circumstances that the file does not show (`possible` adds to it). */
export interface Values {
  readonly proven: readonly Capability[];
  readonly possible?: readonly Capability[];
}

/** Values that differ by the major version of a package; an unknown major puts the difference into `possible`. */
export interface ValuesByMajor {
  readonly package: string;
  readonly majors: Readonly<Record<number, Values>>;
}

/** What the constant in an argument of a configuring call of the same file makes of values. */
export interface Configuration {
  /** the configuring call, and the constant its first argument must equal */
  readonly call: string;
  readonly key?: string;
  /** argument that holds the setting, and what its constant values mean; `other` is any value not listed */
  readonly argument: number;
  readonly values: Readonly<Record<string, Values>>;
  readonly other?: Values;
}

/** Values that a configuring call in the same file decides (`app.set('query parser', 'extended')`). */
export interface ConfiguredValues {
  readonly otherwise: Values | ValuesByMajor;
  readonly configured: readonly Configuration[];
}

/** A call with which one library decides what the fields of a source of another can do. */
export interface ConfiguringRow extends Configuration {
  /** `package:name` */
  readonly source: string;
}

/**
 * Values that calls of the file decide together, such as parsers of bodies: each that stands in it adds its own. What the
 * calls of other files may add is in the `possible` of `otherwise`.
 */
export interface GatheredValues {
  readonly gathered: readonly {
    readonly calls: readonly string[];
    /** only calls whose first argument has this option with one of these constants (`undefined`: without it) */
    readonly option?: { readonly name: string; readonly equals: readonly unknown[] };
    readonly values: Values | ValuesByMajor;
  }[];
  /** when the file has none of these calls */
  readonly otherwise: Values;
}

export type AnyValues = Values | ValuesByMajor | ConfiguredValues | GatheredValues;

/**
 * A thing that a library gives: its namespace, a function, a class, an instance, a method, a result.
 * Every field names another entity of the same model (or `package:entity` of another model).
 */
export interface EntityRow {
  /** entities of its properties */
  readonly members?: Readonly<Record<string, string>>;
  /** entity of the elements, when it is a list (`const [rows] = await …` reads element 0) */
  readonly elements?: readonly (string | null)[] | string;
  /** entity that a call yields; `this` is the receiver, for chains */
  readonly call?: string;
  /** a type argument of the call names its result: `getResponse<Reply>()` */
  readonly typed?: boolean;
  /** entity that a call yields where package.json declares a package */
  readonly declared?: { readonly package: string; readonly call: string };
  /** entities that a call (or construction) yields instead of `call` (or `new`) by what it is given; the first that fits counts */
  readonly calls?: readonly ResultRow[];
  /** the argument of a call that names what it reads, where no method's name says so (`getCookie(c, 'sid')`) */
  readonly names?: number;
  /** entity that `new` yields */
  readonly new?: string;
  /** when a function plays this role: the entities of its parameters */
  readonly parameters?: readonly (string | null)[];
  /** when a function plays this role: the entity of each parameter behind those */
  readonly rest?: string;
  /** when a function plays this role: what has checked its parameters before it is called */
  readonly checked?: readonly ParameterCheck[];
  /** when a function plays this role: `this` inside it */
  readonly thisIs?: string;
  /** when a function plays this role: the position of the parameter that holds what was thrown */
  readonly thrown?: number;
  /** the property of that parameter where it stands */
  readonly thrownAt?: string;
  /** what a role is given was thrown by the program or the framework, or a class of errors is such: their messages are written for clients */
  readonly vouched?: boolean;
  /** what a call of it is for: it compares bytes in constant time, or makes a MAC with a secret key */
  readonly purpose?: 'comparison' | 'mac';
  /** the text that a call makes of an error shows its stack */
  readonly inspects?: boolean;
  /** arguments that are functions, and the role they play */
  readonly callbacks?: readonly CallbackRow[];
  /** this member name exists in this library alone, so it proves the library without an import */
  readonly distinctive?: boolean;
  /**
   * this member name exists in few libraries, which all are modelled: with the other members that a file reads of a name it
   * proves what the name is, if only one thing has them all
   */
  readonly rare?: boolean;
  /**
   * this member name exists in several libraries, which all are modelled: of what another file of the project exports under the name of a class it
   * proves what that is where package.json declares this one of them alone
   */
  readonly common?: boolean;
  /** an agent for requests that refuses addresses of the own network */
  readonly filtersRequests?: boolean;
  /** a call makes an empty object, whose prototype is this argument */
  readonly prototype?: number;
  /** it is this text */
  readonly text?: string;
  /** the member whose call makes a text of it: what it is where it stands in a text */
  readonly asText?: string;
  /** the environment of the process, in which NODE_ENV says whether this is production */
  readonly environment?: boolean;
  /** a call that never returns normally (`notFound()`, `ctx.throw()`) */
  readonly exits?: boolean;
  /** an object that the library saves: writing its properties changes what is stored */
  readonly record?: boolean;
  /** of what is request and response at once: the member that is the request, and its members that are the request's own (`query`) */
  readonly request?: { readonly member: string; readonly shared: readonly string[] };
  /** it is an object or bytes: never text */
  readonly structure?: boolean;
  /**
   * properties that the file writes into one value of this entity are read from all of them (`res.locals.x`); the call that writes them
   * and its arguments with the name and the value (`context.set('user', user)`); `assigned`: assignments write them, too; `getter`: the
   * property of an object in the place of the value whose function is asked for it
   */
  readonly shared?: true | { readonly by: string; readonly name: number; readonly value: number; readonly assigned?: true; readonly getter?: string };
  /** what a loop over it yields, when that is not its elements: [key, value], or the entity of pieces that come later */
  readonly iterates?: 'entries' | { readonly later: string };
  /** a call denotes what this argument denotes */
  readonly passes?: number;
  /** a call makes an instance of the class that this argument denotes */
  readonly makes?: number;
  /** where a call names the fields of the model (or schema) that it makes */
  readonly fields?: Position;
  /** what it is to a reader, for messages: `the request body` */
  readonly title?: string;
  /**
   * what is in it as a whole. `secrets`: credentials come in it (a request, its headers and cookies, the environment); `input`: what a
   * client sends. Of a decorator: of the parameter under it
   */
  readonly holds?: 'secrets' | 'input';
  /** what it is given changes the page, is stored or sent */
  readonly acts?: true;
  /** its members are the globals of all models */
  readonly holdsGlobals?: true;
  /** its members are what the page shows or keeps */
  readonly holdsPage?: true;
  /** of a message of another window: the event, or what it says of its sender */
  readonly ofMessage?: 'event' | 'origin' | 'source';
  /** of a class: the roles of methods of classes that extend it */
  readonly methods?: Readonly<Record<string, string>>;
  /** a function that is assigned to it plays this role */
  readonly assignedRole?: string;
  /** of a class of errors: the status with which the library answers when one is thrown */
  readonly status?: number;
  /** what it makes of what stands under it, where it is a decorator */
  readonly decorates?: DecoratorRow;
}

/** What a decorator (or the call that makes it) makes of the parameter, field, method or class under it. */
export interface DecoratorRow {
  /** the entity of a parameter or field; an annotation that names something of a library says more, unless values of clients come in it */
  readonly value?: string;
  /** its entity when the first argument is a text: the name of one part (`@Body('name')`) */
  readonly named?: string;
  /** entities instead of these where package.json declares a package */
  readonly declared?: { readonly package: string; readonly value: string };
  /** the parameter is what a function of the program returns: that in this position of the call which has made the decorator */
  readonly made?: Position;
  /** the parameter is the response, which the method sends by itself */
  readonly response?: true;
  /** the role of a method: what it returns, and who calls it */
  readonly method?: string;
  /**
   * the roles of methods of a class by their names: `given` if the decorator is given classes of this library or the program alone, else
   * `otherwise`
   */
  readonly methods?: Readonly<Record<string, { readonly given: string; readonly otherwise: string }>>;
  /**
   * its arguments (but texts and plain objects) are pipes: what checks or converts the parameter, or all those of a method or class; of
   * a parameter: it passes those too
   */
  readonly pipes?: true;
  /** of a method: its arguments decorate the parameters, each the one in its place */
  readonly onParameters?: true;
  /** of a class: its arguments, or lists of them, are what the constructor is given, instances of those that are classes */
  readonly injects?: true;
  /** a schema made of the parameter's annotation has checked the value (GraphQL) */
  readonly annotated?: true;
  /** one part that it names by a text is converted to the annotated primitive by pipes that convert */
  readonly converted?: true;
}

/** What a pipe lets through of the value of a parameter: of a class of pipes, or of an instance. */
export interface PipeRow {
  readonly entity: string;
  /** what the value can still do */
  readonly leaves?: Values;
  /** every element is what the pipe or class in this position lets through */
  readonly elements?: Position;
  /** it lets through what came, as it came */
  readonly neutral?: true;
  /**
   * it checks against the decorated fields of the class with which the parameter is annotated (or which the option `type` names); the
   * options of its construction that remove fields without decorators, refuse values with such, and convert
   */
  readonly byClass?: { readonly type: string; readonly strips: string; readonly converts: string };
  /** it checks against the schema that the parameter's decorator has in this option */
  readonly bySchema?: string;
}

/**
 * What a call yields when it is given so many arguments, or an argument (an option in it) that equals a constant or is a text that fits a
 * pattern or is a thing of a library (`package:name`), or an option and then, behind the call, a constant for a member of what it yields.
 */
export interface ResultRow {
  readonly when: number | OptionCondition | { readonly argument: number; readonly is: string } | { readonly argument: number; readonly pattern: RegExp }
    | { readonly argument: number; readonly given: string; readonly assigned: readonly string[]; readonly equals: unknown };
  readonly call: string;
}

/** A check of a parameter that the library makes before it calls the function. */
export interface ParameterCheck {
  readonly parameter: number;
  /** the property of it that is checked; absent: the whole */
  readonly property?: string;
  /** the schema is the argument of one of these calls in the chain before the call that is given the function: `procedure.input(schema).query(f)` */
  readonly chained?: readonly string[];
  /** the schema is the property of this name beside the function: `{ args: {…}, resolve: f }` */
  readonly beside?: string;
  /** type definitions of GraphQL in this position of the call that is given the function, which stands there under the name of a field */
  readonly definitions?: Position;
  /** what the properties of the parameter can do where the file does not show the schema */
  readonly otherwise?: Values;
}

export interface CallbackRow {
  /** which arguments: a position, the last one, or every function among them (arrays and wrappers looked through) */
  readonly argument: number | 'last' | 'any';
  /** the function is at this path in an options object in that argument; `*` is any name that does not begin with `__` */
  readonly property?: string;
  /** the function entity whose `parameters` hold */
  readonly role: string;
  /** only when the function takes exactly this many parameters (Express' error handlers) */
  readonly arity?: number;
  /** only when the first argument is this constant (`request.on('data', …)`) */
  readonly when?: string;
  /** not when the first argument is one of these constants */
  readonly unless?: readonly string[];
  /** only when an option equals a constant (`{ websocket: true }`) */
  readonly given?: { readonly argument: number; readonly property: string; readonly equals: unknown };
}

/** Where values come from: reading (or being) this entity yields them. */
export interface SourceRow {
  readonly entity: string;
  /** default: user */
  readonly origin?: 'user' | 'stored' | 'configuration';
  /** the value itself */
  readonly value: AnyValues;
  /** a property of it; default: `value` */
  readonly field?: AnyValues;
  /** a property of a property, or deeper; default: `field` */
  readonly nested?: AnyValues;
  /** where a condition that reads this member beside it has held, the value is what a sender that the program chose has sent: stored */
  readonly trustedBy?: string;
  /** only the client's own program chooses it: no other site can make a browser send it */
  readonly own?: boolean;
  /** it names the page that the client comes from */
  readonly names?: 'previous page';
  /** it always begins so */
  readonly begins?: '/';
  /** a call reads what a step of the route has made of this part of the request; `raw`: the source that says what had come */
  readonly handed?: { readonly part: string; readonly raw: string };
  /** a call reads the fields that steps of the route have checked of the request in this position, unless it has this option: by their names alone */
  readonly gathers?: { readonly request: Position; readonly unless: Position };
}

/** How a call's result is made of its inputs. */
export type Flowing =
  /** property p of the result is property p of the input */ | 'same'
  /** the result is an element of the input */ | 'element'
  /** the elements of the result are parts of the input (`split`) */ | 'parts'
  /** the result is one string made of everything inside the input */ | 'content'
  /** the elements of the result are the inputs (`Array.of`) */ | 'gathered'
  /** the result is the property of the input that an argument names (`map.get(key)`) */ | 'named'
  /** the elements of the result are [index, element] of the input */ | 'indexed'
  /** the elements of the result are the keys of the input */ | 'keys'
  /** the elements of the result are the values of the input */ | 'values'
  /** the elements of the result are [key, value] of the input */ | 'entries'
  /** the result is an object made of [key, value] elements of the input */ | 'from-entries'
  /** the first input is a text in which `%s`, `%d`, … stand for the others (Node's `util.format`); the rest follow it behind blanks */ | 'format'
  /** the result is the text of the input parsed: anything */ | 'parsed'
  /** the result is all that comes out of the input, a stream */ | 'drained'
  /** the result is a path made of the inputs, one below the other, its `..` segments resolved */ | 'path-joined'
  /** the same, but an absolute input replaces those before it */ | 'path-resolved'
  /** the result is the input, a path, taken apart (`base`, `dir`) */ | 'path-parsed'
  /** the result is the text of the input taken apart as a URL, its parameters (`searchParams`, `query`) as a form */ | 'url'
  /** the result is the text of the input taken apart as a form: an object of texts and lists, its names the sender's */ | 'form'
  /** the result has the properties of the input whose names are inside the arguments behind it */ | 'picked'
  /** the elements of the result are what the callback returns */ | 'mapped'
  /** the result is what the callback returns */ | 'returned'
  /** one property of the result (`holding`) is what the callback returns */ | 'held'
  /** the result is a list of a value and the function that replaces it; the value begins as the input, or as what a function that is given as the input returns */ | 'state'
  /** the result is what the callback hands to its first parameter, a function (`new Promise(resolve => …)`) */ | 'handed';

/** What a value is fit for. */
export type Escape =
  /** a literal of SQL, its quotes included */ | 'sql-literal'
  /** an identifier of SQL, its quotes included */ | 'sql-identifier'
  /** nothing: the `.` and `..` segments of a path in it have been resolved, so that what is left of them stands in front */ | 'path-normalized'
  /** single quotes of SQL that reads no backslash, which are not included: each of them in it is doubled or gone */ | 'sql-quotes-doubled'
  /** nothing: the file escapes some quotes in it, so that a bound value would hold the escapes too */ | 'sql-quotes-touched'
  /** element text and quoted attributes of HTML */ | 'html'
  /** element text of HTML, not attributes */ | 'html-text'
  /** markup without scripts */ | 'html-clean'
  /** a part of a regular expression */ | 'pattern'
  /** an expression of JavaScript (JSON) */ | 'script-literal'
  /** the same, which holds nothing that ends a script element, but other tags */ | 'script-element'
  /** words of what a shell reads outside quotes */ | 'shell-word'
  /** single quotes, or double quotes, of what a shell reads */ | 'shell-single' | 'shell-double';

/** A call whose result the core can compute from its inputs: a sanitizer, if it removes something. */
export interface PropagatorRow {
  /** the called entity … */
  readonly entity?: string;
  /** … or the method's name, on any receiver that is no entity (methods of the language's own values) */
  readonly method?: string;
  readonly inputs: readonly ('receiver' | 'arguments' | number)[];
  readonly how: Flowing;
  /** capabilities that the result has lost */
  readonly removes?: readonly Capability[] | 'all';
  /** all capabilities but these are lost */
  readonly leaves?: readonly Capability[];
  /** capabilities that come back, since the call decodes (`decodeURIComponent`) */
  readonly restores?: readonly Capability[];
  /** what the result is fit for: it is a complete literal or fragment of that language */
  readonly escapes?: Escape;
  /** of `named`: the argument with the name, or the path as a list or a text with dots; absent: the first, a name alone */
  readonly key?: number;
  /** of `named` with a `key`: a text names one property, dots or not */
  readonly plain?: true;
  /** of `named`: the property of the input under which the names stand */
  readonly below?: string;
  /** of `held`: the name of the property */
  readonly holding?: string;
  /** of `parsed`: the call whose result it makes again what it was made of (`JSON.stringify`) */
  readonly undoes?: string;
  /** the result is the directory in which the path of the first input stands */
  readonly directory?: true;
  /** it hands its input on as it is to templates that escape what they are given */
  readonly unescaped?: boolean;
  /** all that is left where an argument is one of these constants: `toString('hex')` */
  readonly encodings?: { readonly argument: number; readonly leaves: Readonly<Record<string, readonly Capability[]>> };
  /** an options argument that voids the row when one of these is set */
  readonly unless?: readonly { readonly argument: number; readonly property: string; readonly equals?: unknown }[];
  /** a call without all the options of one of these objects is not known */
  readonly only?: { readonly argument: number; readonly options: readonly Readonly<Record<string, unknown>>[] };
  /** the callback's parameters: which input part each receives */
  readonly callback?: { readonly argument: number; readonly parameters: readonly ('element' | 'index' | 'key' | 'whole' | 'result')[] };
  /** the callback selects: only what it answers true for is in the result */
  readonly selects?: boolean;
}

/** A condition that proves something about its argument where it holds. */
export interface GuardRow {
  readonly entity: string;
  readonly argument: number | 'receiver';
  /** what the value can still do where the call is truthy (or, with `asserts`, after it) */
  readonly leaves: readonly Capability[] | ValuesByMajor;
  /** what it has lost where the call is false */
  readonly lacks?: readonly Capability[];
  /** the call throws instead of answering */
  readonly asserts?: boolean;
  /** the argument is itself a condition that holds (`assert(ok)`) */
  readonly condition?: boolean;
  /** what it has lost, too, by options of the call; where they cannot be seen it may have */
  readonly losses?: readonly GuardLoss[];
}

/** What a value has lost that has passed a check with certain options. */
export interface GuardLoss {
  readonly argument: number;
  /** an option that lists texts, no patterns: it may be missing, or must name none of these */
  readonly list: { readonly property: string; readonly optional?: true; readonly without?: readonly string[] };
  /** other options, and the constants that they may be (`undefined`: missing) */
  readonly options: Readonly<Record<string, readonly unknown[]>>;
  readonly removes: readonly Capability[];
}

/** Position of a value in a call: an argument, or a property path below it; `returned` is what a function in a role returns. */
export interface Position {
  readonly argument: number | 'last' | 'receiver' | 'returned';
  readonly property?: readonly string[];
}

/** `standard`: the database is not known, so only what all of them read in one way is relied on. `cypher` is the language of graphs. */
export type SqlDialect = 'postgres' | 'mysql' | 'sqlite' | 'mssql' | 'oracle' | 'standard' | 'cypher';

export interface SqlSink {
  readonly kind: 'sql';
  readonly entity: string;
  /** where the text stands; the first position that holds a value counts. In the place of a list each element is a text */
  readonly text: readonly Position[];
  readonly dialect: SqlDialect;
  /** what the library writes before the text (`PRAGMA `, `SELECT * FROM t WHERE `) */
  readonly prefix?: string;
  /** the text can also be a part of a statement: an expression */
  readonly fragment?: boolean;
  /** an object stands there (or a list of them): what functions in its properties return are the texts */
  readonly computed?: true;
  /** no text but a value stands there, which the library writes between single quotes, those in it doubled */
  readonly literal?: true;
  /** what the language is called where it is not SQL */
  readonly language?: string;
  /** how a value is bound; absent: this call cannot bind */
  readonly binding?: SqlBinding;
  /** the method of the same receiver that takes values beside the same text, where this one takes none */
  readonly boundBy?: string;
  /** the methods of the same receiver that bind instead: `prepare(sql).run(x)` */
  readonly preparedBy?: { readonly method: string; readonly then: string };
  /** what to write instead when this call cannot bind */
  readonly instead?: string;
  /** by the name that is called: the methods of the same receiver that take a column and a list for `column IN (…)` and `column NOT IN (…)` */
  readonly listed?: Readonly<Record<string, readonly [isIn: string, isNotIn: string]>>;
}

export interface SqlBinding {
  /** what stands for a value in the text: its number, nothing but its place, its name, or the value as a hole of a tagged template */
  readonly placeholder: '$n' | '?' | ':name' | '$name' | '@name' | 'hole';
  /** the list of values, or with names the object of values by name */
  readonly values?: Position;
  /** each value is an argument of its own, from that of `values` on */
  readonly oneByOne?: boolean;
  /** values as this property beside the text when the statement is an object */
  readonly objectProperty?: string;
  /** values as arguments of a method chained on the result (`prepare(sql).all(x)`) */
  readonly statementMethods?: readonly string[];
  /** the chained methods take no values: this one does, and stands before them (`prepare(sql).bind(x).all()`) */
  readonly statementBinder?: string;
  /** the tag is this member of the receiver, or with `null` the receiver itself; absent: the called method is a tag, too */
  readonly tag?: string | null;
  /** the call takes what this tag has made in the place of the text */
  readonly tagOf?: { readonly module: string; readonly name: string };
  /** the member of what a module exports that makes a part of a tagged template of a list (`IN (${Prisma.join(ids)})`) */
  readonly joinedBy?: { readonly module: string; readonly name: string; readonly member: string };
  /** arrays expand into a list (`IN (?)`), or those before whose name this stands do (`IN (:...name)`) */
  readonly expandsArrays?: true | '...';
  /**
   * placeholders for which the client writes the value into the text without quotes: its number in the first group, or its name in the second;
   * with nothing in the third, single quotes in it are doubled
   */
  readonly unquoted?: RegExp;
  /** the client looks for placeholders in literals and comments, too, and in values that are glued into the text */
  readonly readsLiterals?: boolean;
  /** the call throws when a value is `undefined` */
  readonly refusesUndefined?: boolean;
  /** an object as a value becomes SQL in every version of the package, or below this one */
  readonly objectValuesAreSql?: true | { readonly below: string };
  /** a bound value has the type of the value, while a literal takes the type of the column: an edit can only be suggested */
  readonly typed?: boolean;
  /** the first major version of the package that binds so */
  readonly since?: number;
}

export interface HtmlResponseSink {
  readonly kind: 'html-response';
  readonly entity: string;
  readonly value: Position;
  /** the entity is a property: what is assigned to it is sent when the handler has ended, with the type that is set by then */
  readonly assigned?: true;
  /** content type when nobody sets one: of a string, `sniffed` by the browser when none is sent, `by-content` HTML if the text begins with `<` */
  readonly contentType: 'text/html' | 'text/plain' | 'sniffed' | 'by-content';
  /** the value is written to the response as text even when it is no string */
  readonly raw?: boolean;
  /** more of the response can follow */
  readonly partial?: boolean;
  /** the entity is a role of functions: what they return is sent, and this parameter is the response; `true`: they return the whole response */
  readonly returned?: { readonly response: number } | DecoratedReturn | true;
  /** the call makes the response: these headers decide its type, and those that are set on what it makes */
  readonly headers?: Position;
  /** headers that the call sends itself, of which the last that has a content type wins over all that was set before */
  readonly ownHeaders?: readonly Position[];
  /** the call sets the type itself: what was set before does not count */
  readonly fixed?: boolean;
  /** a tag of the library with which a template escapes what stands in its holes */
  readonly tag?: { readonly module: string; readonly name: string };
  /** the member of the same object that sends a text as plain text */
  readonly plain?: string;
}

/** What a method returns is sent by a framework that its decorators tell how. */
export interface DecoratedReturn {
  /** the option of the decorator of a response parameter with which the value is sent although the method has the response */
  readonly passthrough: string;
  /** decorators of the method that set a header by name and value */
  readonly headers: readonly string[];
  /** decorators of the method or its class with which something else is made of the value, and with which that is not known */
  readonly replaced: readonly string[];
  readonly changed: readonly string[];
  /** the type where package.json declares this package and not the other: the servers under the framework differ */
  readonly declared: { readonly package: string; readonly without: string; readonly contentType: 'text/plain' };
}

/** A call that sends a value to the client. */
export interface ResponseBodySink {
  readonly kind: 'response-body';
  readonly entity: string;
  readonly value: Position;
  /** how an object is sent: its properties as JSON, as values that a template writes, or only as text */
  readonly format: 'json' | 'template' | 'text';
  /** the entity is a property: what is assigned to it is sent */
  readonly assigned?: true;
  /** it is sent only if the status in this position is one of the 400s */
  readonly refusal?: Position;
  /** an error that is sent by itself goes to the error handler, which sends its message */
  readonly handlesErrors?: boolean;
  /** the call makes an error, which sends the value when it leaves the handler */
  readonly thrown?: true;
  /** from these versions of the package on, each the first of its major version, an error that is given by itself is not sent */
  readonly keepsErrors?: { readonly package: string; readonly since: readonly string[] };
  /** the entity is a role of functions: what they return is sent */
  readonly returned?: true;
}

/** A call by which a library answers errors with what they say. */
export interface ErrorPageSink {
  readonly kind: 'error-page';
  readonly entity: string;
  /** what its answers show: the stack always, the stack outside production (which is no flaw), the message always */
  readonly shows: 'stack' | 'stack outside production' | 'message';
  /** only if the call is given nothing that could leave the stack out */
  readonly bare?: true;
  /** only if the first argument is this constant and the second that one */
  readonly when?: { readonly key: string; readonly equals: string };
  /** only if this option is true in production */
  readonly option?: { readonly argument: number; readonly property: string };
  /** it matters only in a file that has one of these calls (`package:name`), and none of those */
  readonly startedBy?: readonly string[];
  readonly replacedBy?: readonly string[];
}

/** A call that sets the content type of the response it is called on. */
export interface ContentTypeRow {
  readonly entity: string;
  /** the entity is a property: the type is assigned to it */
  readonly assigned?: true;
  /** the type or its short name */
  readonly type?: Position;
  /** a header name and its value */
  readonly header?: { readonly name: Position; readonly value: Position };
  /** an object or a list of headers */
  readonly headers?: Position;
  /** an object of functions by type, of which the call runs one after setting its type */
  readonly byKey?: Position;
  /** the browser saves the response to a file instead of showing it */
  readonly saves?: boolean;
  /** the call makes a step that does this to every response behind it */
  readonly step?: 'no-sniffing';
}

export interface ModelWriteSink {
  readonly kind: 'model-write';
  readonly entity: string;
  /** the object whose keys become columns or fields */
  readonly value: Position;
  /** the call is a model write only if the object in this position is a record (`Object.assign(user, …)`) */
  readonly onto?: Position;
  /** the object is one of a list */
  readonly list?: boolean;
  /** before a further argument, the class of the records can stand in its place */
  readonly orClass?: true;
  /** paths below a field under which related records are written (`{ profile: { create: … } }`) */
  readonly nested?: readonly (readonly string[])[];
  /** an option that limits the fields (`{ fields: […] }` of sequelize) */
  readonly limitedBy?: Position;
  /** the call is a model write only if its statement says so (`INSERT INTO t SET ?`) */
  readonly statement?: { readonly text: Position; readonly pattern: RegExp };
}

/** A call that sets something for the whole application. */
export interface ConfiguringCall {
  /** called entity, `package:name` */
  readonly call: string;
  /** the entity is a property to which anything but a false value is assigned */
  readonly assigned?: true;
  /** the constant that the first argument must equal */
  readonly key?: string;
  /** the option of the first argument that must be given and not be `false` */
  readonly property?: string;
}

export interface CookieSink {
  readonly kind: 'cookie';
  readonly entity: string;
  /** the call is this sink only if its first argument is this entity (`package:name`), such as a plugin that it registers */
  readonly plugin?: string;
  /** where the cookie's name stands, or the option that names it and its default */
  readonly name: Position;
  readonly defaultName?: string;
  /** the cookie's value, for deletions */
  readonly value?: Position;
  /** the object that holds httpOnly, secure, sameSite, domain, path, maxAge, expires */
  readonly options: Position;
  /** what the library sends when an attribute is not given; `connection` follows the connection */
  readonly defaults: { readonly httpOnly: boolean; readonly secure: boolean | 'connection'; readonly sameSite?: 'lax' | 'strict'; readonly path?: '/' };
  /** the API makes session cookies only: the name does not matter */
  readonly session?: boolean;
  /** `secure: 'auto'` is understood and follows the connection */
  readonly secureAuto?: boolean;
  /** an option with which the library adds a prefix to the name, and Secure with it (and for `host` the path `/`, and no domain) */
  readonly prefixedBy?: string;
  /** where an option stands that decides over Secure if the attribute is not given */
  readonly secureBy?: Position;
  /** calls that show that the connection can be relied on behind a proxy */
  readonly proxyTrust?: readonly ConfiguringCall[];
  /** a plugin whose registration in this file gives attributes to every cookie */
  readonly defaultsFrom?: { readonly call: string; readonly plugin: string; readonly options: Position };
  /** the value is opaque: `httpOnly: true` cannot break a reader in the browser */
  readonly opaque?: boolean;
  /** the whole header is text (or a list of texts): beside its name, or in an object of headers */
  readonly header?: { readonly name: Position; readonly value: Position } | { readonly headers: Position };
}

/** What an argument of a logging call becomes. */
export type LogArgument =
  /** it is written, whatever it is */ 'data'
  /** an object whose properties become those of the record; anything else is dropped, unless the text before has a `%s` for it */ | 'fields'
  /** the text, if none stands before; behind it, only what the text has a `%s` (or the like) for is written */ | 'filled'
  /** the severity; an object in its place is the whole record */ | 'level'
  /** a function: what it returns is written */ | 'returned'
  /** not written */ | 'none';

/** A call that writes to a log, or to a service that collects messages and errors. */
export interface LogSink {
  readonly kind: 'log';
  readonly entity: string;
  /** the arguments in order; the last stands for all that follow */
  readonly arguments: readonly LogArgument[];
  /** properties at the top of a record of which the library writes a few fields without credentials, whatever object they hold */
  readonly serialized?: readonly string[];
  /** of an error that is given by itself it writes the message and the stack alone */
  readonly plainErrors?: true;
}

/** A call that makes a logger, and what keeps values out of its records. */
export interface LoggerRow {
  readonly entity: string;
  /** the package whose loggers it makes, if not its own */
  readonly of?: string;
  /** lists of properties that are not written, or objects that have the list under `paths` */
  readonly redact?: readonly Position[];
  /** what an element of the list is. `path`: from the top of the record, `*` for any one name; `key`: a name at any depth */
  readonly redactBy?: 'path' | 'key';
  /** functions that replace the value of a property at the top of the record, by its name */
  readonly serializers?: Position;
  /** functions that rewrite the record */
  readonly format?: Position;
}

/** Days that a period covers, by how an option writes it. */
export interface PeriodGrammar {
  /** `daily`; a word that says nothing about time is Infinity */
  readonly words?: Readonly<Record<string, number>>;
  /** letters behind a number: `12h` */
  readonly units?: Readonly<Record<string, number>>;
  /** letters of a date pattern, of which the finest decides */
  readonly letters?: Readonly<Record<string, number>>;
  /** what a bare number counts */
  readonly number?: number;
}

/** An option that makes a log start a new file. */
export interface RotationOption {
  readonly property: string;
  /** how often; absent: by size */
  readonly period?: PeriodGrammar;
  /** the library rotates without the option too, after this many days */
  readonly default?: number;
  /** only a number counts, or a text of digits */
  readonly numeric?: boolean;
  /** majors of the package in which the option alone makes it rotate; otherwise it only says how often */
  readonly majors?: readonly number[];
}

/** An option that makes a log delete its old files. */
export interface RetentionBound {
  readonly property: readonly string[];
  readonly counts: 'files' | 'bytes';
  /** a letter behind the number that makes it count days */
  readonly days?: string;
  /** only a number counts, or a text of digits */
  readonly numeric?: boolean;
  /** zero deletes all old files; otherwise it deletes none */
  readonly zeroKeepsNone?: boolean;
  /** files that are kept without the option, in all majors of the package or in some */
  readonly default?: number | Readonly<Record<number, number>>;
  /** another option beside which this one deletes nothing, unless a third is set */
  readonly voidedBy?: { readonly property: string; readonly unless: string };
  /** a flag without which only files that the running process has written are counted, and the major that brought it */
  readonly countsEarlierWith?: { readonly property: readonly string[]; readonly since: number };
}

/** When a log starts new files, and which of its old ones it deletes. */
export interface Retention {
  /** none: one file that never ends */
  readonly rotation: readonly RotationOption[];
  /** one of them is enough; the first that holds counts */
  readonly bounds: readonly RetentionBound[];
  /** how a bound is written */
  readonly repair?: {
    readonly property: string;
    /** letter behind a number of days; absent: files are counted */
    readonly days?: string;
    /** the value is a text */
    readonly text?: boolean;
    /** what stands around the number */
    readonly around?: readonly [string, string];
    /** files to keep when nothing says how often there is a new one */
    readonly usual: number;
  };
}

/** A call, or an entry of what it is given, that writes log records into files. */
export interface LogFileSink {
  readonly kind: 'log-file';
  readonly entity: string;
  readonly options: Position;
  /** the position holds a list of entries (or one), or an object of them by name */
  readonly several?: 'list' | 'named';
  /** an entry is this sink if this property of it is one of these (`undefined`: without it) */
  readonly entry?: { readonly property: string; readonly equals: readonly (string | undefined)[] };
  /** paths below the options, of which one must hold the name of a file: otherwise records go to standard output */
  readonly path?: readonly (readonly string[])[];
  /** an option with which the library writes to a stream instead */
  readonly unless?: string;
  /** the call makes a stream of any use: it writes a log only where a logger takes it */
  readonly stream?: boolean;
  readonly retention: Retention;
}

/** Where a logger takes the stream that it writes to. */
export interface LogStreamSink {
  readonly kind: 'log-stream';
  readonly entity: string;
  readonly stream: Position;
  /** the position holds a list, whose entries are streams or have them here */
  readonly several?: string;
}

/** Where a logger is told modules to load and call: the rows of what they export hold. */
export interface LogTargetSink {
  readonly kind: 'log-target';
  readonly entity: string;
  /** an object that names a module, or a list of them */
  readonly target: Position;
  /** the properties with the module's name and with the options that it is called with */
  readonly module: string;
  readonly options: string;
  /** properties with lists of such objects */
  readonly lists: readonly string[];
}

/** A call that makes something of a secret that a person chose, or of what may be one. */
export interface PasswordSink {
  readonly kind: 'password';
  readonly entity: string;
  /** the secret */
  readonly value: Position;
  /**
   * `digest`: fast, one-way; `encryption` and `encoding`: can be undone; `password-hash`: slow, for passwords; `key`: the value
   * is used as a key, so it was derived and not stored
   */
  readonly method: 'digest' | 'encryption' | 'encoding' | 'password-hash' | 'key';
  /** a digest with a key that is no part of the value: a MAC */
  readonly keyed?: boolean;
  /** name of the algorithm, or where it stands: in the call, or in the call that made its receiver */
  readonly algorithm?: string | Position | { readonly ofReceiver: Position };
  /** the call is this sink only if the result is read as this method with one of these constants (`toString('base64')`) */
  readonly readAs?: { readonly method: string; readonly arguments: readonly string[] };
  readonly salt?: Position;
  /** a number in the salt's place is a cost: the library makes the salt */
  readonly takesCost?: boolean;
  /**
   * the library makes a salt when none is given, and its result holds the salt, unless one of these options is set; `verify` is the
   * entity that reads the salt there
   */
  readonly makesSalt?: { readonly unless: readonly Position[]; readonly verify: string };
  /** how a salt is made for this call, for suggestions, if it is not `randomBytes(16)` of node:crypto; null: no suggestion */
  readonly freshSalt?: string | null;
  /** before this major version, the library stops reading at the first byte that is zero */
  readonly endsAtZeroBelow?: number;
}

/** A call that yields random bytes or a salt, for what is derived from a password. */
export interface SaltSink {
  readonly kind: 'salt';
  readonly entity: string;
  /** `random`: of a generator that nobody can predict; `predictable`: of one that can be guessed */
  readonly quality: 'random' | 'predictable';
  /** number of bytes */
  readonly bytes?: Position;
}

/** Kinds of places where what a value can do decides whether it is dangerous. */
export type ValueSinkKind =
  /** a filter of a database that reads objects as operators */ | 'nosql'
  /** a program that is started, its arguments, a line for a shell */ | 'command'
  /** code that is run or loaded */ | 'code'
  /** the source of a template */ | 'template'
  /** text in a query language other than SQL */ | 'filter'
  /** the source of a regular expression */ | 'regexp'
  /** a regular expression that texts are matched with */ | 'matched-pattern'
  /** markup that a browser or a component parses */ | 'html-sink'
  /** a link, frame or navigation */ | 'url-scheme'
  /** a file or directory */ | 'path'
  /** where a client is sent */ | 'redirect'
  /** a server that is called */ | 'request-target'
  /** the name of a property that is written, or an object whose names become properties */ | 'prototype'
  /** what a parser reads that can run code or read files */ | 'deserialization';

/** Calls that give what stands in the file of their first argument. */
export const readingFiles: readonly string[] = ['node:fs.readFile', 'node:fs.readFileSync'];

/** A call (or assignment) that is given a value which is dangerous there if it can do one of certain things. */
export interface ValueSink<Kind extends ValueSinkKind> {
  /** calls (`package:entity`) that read files: of the program, if their first argument is of the program, too */
  readonly files?: readonly string[];
  readonly kind: Kind;
  readonly entity: string;
  /** where values stand; each that is there counts */
  readonly values: readonly Position[];
  /** in the places of `values` can stand lists of values, too */
  readonly several?: true;
  /** in the places of `values` can stand functions, and what they return counts */
  readonly asked?: true;
  /** in the places of `values` stand lists of objects (or one), of which these properties are the values */
  readonly each?: readonly string[];
  /** the values stand at this path, however deep in what `values` name */
  readonly below?: readonly string[];
  /** every argument from this one on counts, too */
  readonly rest?: number;
  /** what a value must be able to do, one of them */
  readonly needs: readonly Capability[];
  /** the entity is a property to which the value is assigned */
  readonly assigned?: true;
  /** what the value can do is contained (a sandbox): never more than unproven */
  readonly contained?: true;
  /** it is this sink only with this option */
  readonly when?: OptionCondition;
  /** it is no sink with one of these options; an option that cannot be seen makes it unproven */
  readonly unless?: readonly OptionCondition[];
  /** it is no sink where one of these is given, an option or an argument that is no function; what cannot be seen makes it unproven */
  readonly unlessGiven?: readonly { readonly argument: number | 'last'; readonly property?: string }[];
  /**
   * it is no sink in a file that assigns something to each of these entities (`package:name`), and this constant if one is named, unless
   * the call has the option
   */
  readonly unlessAssigned?: { readonly entities: readonly { readonly entity: string; readonly equals?: unknown }[]; readonly option: OptionCondition };
  /** what to do instead, a sentence for the message, where it is not what the rule says of all */
  readonly instead?: string;
}

/** A call that starts a program, or hands a line to a shell. */
export interface CommandSink extends ValueSink<'command'> {
  /**
   * what its values are. `quotes`: a function that quotes what stands in holes of tags; `line`: text for a shell; `words`: text that is split at blanks into a program and its arguments; `program`: the
   * name of a program; `argv`: a list that begins with one; `arguments`: arguments of a program that the row names
   */
  readonly form: 'quotes' | 'line' | 'words' | 'program' | 'argv' | 'arguments';
  /** the list of arguments */
  readonly list?: Position;
  /** with the option `shell` of one of its arguments, a shell reads the program and its arguments */
  readonly shell?: true;
  /** the program that it always starts */
  readonly program?: string;
  /** of what is contained: first arguments of the program behind which options still write files or start programs */
  readonly exposed?: readonly string[];
  /** the call that does the same with a program and a list of arguments, a member of the same object; its arguments stand one by one if `oneByOne` */
  readonly listed?: { readonly name: string; readonly oneByOne?: true };
}

/** A tag whose template is what the value of a sink is: a line for a shell, a document. */
export interface TagRow {
  readonly entity: string;
  readonly sink: CommandSink | FilterTextSink;
  /** holes are taken as values, but for what an object in one of them has under this name */
  readonly raw?: string;
  /** holes are taken as values, as a function quotes them: the one in this option of the call that makes the tag, or what is assigned to a `quotes` sink */
  readonly quotedBy?: string;
}

/** A call that runs code, or loads it. */
export interface CodeSink extends ValueSink<'code'> {
  /** what its values are: text of a program; the name of a module; anything else, of which `needs` tells */
  readonly form: 'code' | 'module' | 'other';
  /** a function can stand in the place of the text, and is called */
  readonly timer?: true;
  /** it runs in a context of `node:vm` */
  readonly vm?: true;
}

/** What the names in a filter mean to a database. */
export interface FilterGrammar {
  /** names in the place of a field under which filters stand: one, or a list of them */
  readonly joins: readonly string[];
  /** names below a field that compare it with their value: an object there is a value, no operator */
  readonly comparisons: RegExp;
  /** the comparison that means equal */
  readonly equality: string;
  /** names below a field that take what a field takes */
  readonly negations: readonly string[];
  /** names below a field under which filters stand */
  readonly nested: readonly string[];
  /** names whose value is the source of a regular expression */
  readonly patterns: readonly string[];
  /** the same in expressions and stages: a name below an operator */
  readonly patternsBelow?: readonly (readonly [operator: string, name: string])[];
  /** names whose value is code that the database runs */
  readonly code: readonly string[];
  /** names in the place of a field under which an object at any depth is an expression, as in stages of a pipeline */
  readonly expressions: readonly string[];
  /** stages of a pipeline, and paths in them, that hold a filter, a pipeline, several pipelines by name, or say what is shown */
  readonly stages: readonly { readonly path: readonly string[]; readonly holds: 'filter' | 'pipeline' | 'pipelines' | 'selection' }[];
  /** packages whose middleware takes operators out of requests: a project that declares one can have it before every route. From this major of a framework on it does not work */
  readonly cleaners: readonly { readonly package: string; /** the call that makes the middleware */ readonly call?: string; readonly below?: { readonly framework: string; readonly major: number } }[];
}

/** What a value in the place of a filter is read as. */
export type FilterReading =
  /** a filter */ | 'filter'
  /** a list of filters */ | 'filters'
  /** what a field is compared with */ | 'value'
  /** a list of stages */ | 'pipeline'
  /** a list of writes, each with a filter under `filter` */ | 'operations'
  /** code that the database runs */ | 'code'
  /** which fields, in which order: an object shows more than was meant */ | 'selection'
  /** the same, as the names of fields in a text, of which some are hidden otherwise */ | 'hidden-fields'
  /** a list of values that are bound, of which an object becomes a part of the statement */ | 'values'
  /** conditions by columns, without operators: an object chooses the columns */ | 'columns'
  /** a command of the database, or a list that begins with one */ | 'command'
  /** further words of a command: a list becomes several */ | 'words';

export interface NoSqlSink extends ValueSink<'nosql'> {
  readonly reads: FilterReading;
  /** of what is no code and no list of values */
  readonly grammar?: FilterGrammar;
  /** where the statement stands whose `?` a list of values fills, and in which dialect */
  readonly statement?: { readonly text: readonly Position[]; readonly dialect: SqlDialect };
  /** from this version of the package on, an object stays a value */
  readonly fixedIn?: string;
  /** calls that make a client, and the option of theirs with which an object stays a value */
  readonly unlessMade?: { readonly calls: readonly string[]; readonly property: string };
  /** a list in the place of a value is an operator, too */
  readonly listsAreOperators?: true;
  /** an option with which the library takes operators away that came from objects: in this position, by these calls, by constants of these settings */
  readonly sanitizedBy?: { readonly option: string; readonly options: Position; readonly chained: string; readonly configuring: string };
}

/** A call or assignment that parses a text as HTML. */
export interface HtmlSink extends ValueSink<'html-sink'> {
  /** it takes elements and this entity of the same library as well: a value that nothing shows to be text is none, unless the call has a twin for text */
  readonly takesNodes?: string;
  /** a text that does not begin with `<` is a selector */
  readonly selects?: true;
  /** it decides what all texts become that are given to the sinks of a page: what functions in these positions return must differ from what they get */
  readonly policy?: true;
  /** the member of the same object that takes the value as text, if its kind is known */
  readonly text?: string;
  /** the member of the same object that cleans the value instead, behind a constant of a module that says for which place */
  readonly cleaned?: { readonly member: string; readonly module: string; readonly name: string; readonly constant: string };
  /** the value is an object whose properties become attributes of an element */
  readonly properties?: true;
}

/** A call that is given text in a query language other than SQL. */
export interface FilterTextSink extends ValueSink<'filter'> {
  /** clients are meant to send whole texts of it: only what is put into one is looked at */
  readonly partsAlone?: true;
  /** where values stand that the text names: an argument, or a property beside the text */
  readonly variables?: number | string;
  readonly language: 'ldap' | 'xpath' | 'graphql' | 'postgrest' | 'lucene' | 'dynamodb';
}

/** A call that writes properties whose names it is given. */
export interface PrototypeSink extends ValueSink<'prototype'> {
  /** `merge`: it copies what is in an object, deep; `path`: it writes below a path; `replace`: the value becomes the prototype */
  readonly form: 'merge' | 'path' | 'replace';
  /** the version of the package from which on it keeps away from prototypes, or one for each major version that was repaired; absent: none does */
  readonly fixedIn?: string | readonly string[];
}

/** A call that is given the source of a template, what a template is filled with, or options of the engine. */
export interface TemplateSink extends ValueSink<'template'> {
  /** `text`: its values are sources; `locals`: what fills a template, of which some engines read options; `options`: these alone */
  readonly form: 'text' | 'locals' | 'options';
  /** what stands around a name in the source, for the value of that name to be written with escapes */
  readonly hole?: readonly [before: string, after: string];
  /** where the object with the values stands; `result`: what is returned is called with it */
  readonly data?: Position | 'result';
  /** what can stand in all delimiters: a value that holds none of it is text of the template; absent: tags or signs of patterns */
  readonly delimiting?: readonly Capability[];
  /** packages of engines that read options or names of files from what fills a template, those that do below a major version, and those that do not */
  readonly engines?: { readonly reading: readonly string[]; readonly below?: Readonly<Record<string, number>>; readonly others: readonly string[]; readonly chosenBy?: ConfiguringCall };
}

/** A call, header or returned object that tells a client where to go. */
export interface RedirectSink extends ValueSink<'redirect'> {
  /** it is the header `Location`, which is followed with a status of the 300s alone */
  readonly header?: true;
  /** the entity is a role of functions: `values` are positions in what they return */
  readonly returned?: true;
  /** it writes a tab in the address as `%09`, or takes whole URLs alone */
  readonly encodesTabs?: true;
  /** it throws for an address without scheme and host */
  readonly whole?: true;
  /** of `returned`: only where the method has this decorator */
  readonly decorated?: string;
}

/** A call that asks another server. */
export interface RequestTargetSink extends ValueSink<'request-target'> {
  /** options with an agent, which may refuse addresses of the own network */
  readonly agents?: readonly Position[];
  /** a URL stands there, whose path can lead elsewhere on its server */
  readonly url?: true;
  /** it is written behind the URL that a call before in the chain was given, the one that made what is called included */
  readonly behind?: true;
}

/** A call that makes objects of a text or of bytes. */
export interface DeserializationSink extends ValueSink<'deserialization'> {
  /** its options that let a text read files or grow without end, whatever the text is, when they are `true` */
  readonly unsafeOptions?: { readonly options: Position; readonly names: readonly string[] };
  /**
   * the same of flags (entities of the package) that are joined with `|`, unless one of them is `unless`: files are read only where a call of
   * `readers` (`package:entity`) has said how
   */
  readonly unsafeFlags?: { readonly at: Position; readonly names: readonly string[]; readonly unless: string; readonly readers: readonly string[] };
  /** it is this sink only where package.json declares a version before this one */
  readonly before?: string;
  /** from this major version of the package on it runs no code, unless a call of these (`package:entity`) shows an earlier one */
  readonly harmlessFrom?: { readonly major: number; readonly unlessCalled: readonly string[] };
  /**
   * values of an option with which it runs no code (entities of the package), and those with which it does (`package:entity`), by themselves or given to a method of another, as do types of the program
   * with functions that run code; with any other it does if the call does without
   */
  readonly schema?: { readonly option: Position; readonly harmless: readonly string[]; readonly harmful: readonly string[] };
  /** without an option of `schema` it runs no code in any version */
  readonly harmlessAlone?: true;
  /** the member of the same object that does the same without running code */
  readonly harmlessMember?: string;
  /** the text is data that `JSON.parse` reads as well */
  readonly json?: true;
}

/** A call that is given what texts are matched with. */
export interface PatternSink extends ValueSink<'matched-pattern'> {
  /** it stands there as the source of a regular expression, read with these flags */
  readonly source?: { readonly flags: string };
}

/** The rows of kinds that need more words than these. */
interface OwnValueSinkRows {
  readonly nosql: NoSqlSink;
  readonly 'matched-pattern': PatternSink;
  readonly prototype: PrototypeSink;
  readonly filter: FilterTextSink;
  readonly command: CommandSink;
  readonly code: CodeSink;
  readonly template: TemplateSink;
  readonly deserialization: DeserializationSink;
  readonly 'html-sink': HtmlSink;
  readonly path: PathSink;
  readonly redirect: RedirectSink;
  readonly 'request-target': RequestTargetSink;
}

/** The row of each kind. */
export type ValueSinkRows = { readonly [Kind in ValueSinkKind]: Kind extends keyof OwnValueSinkRows ? OwnValueSinkRows[Kind] : ValueSink<Kind> };

/** A call by which a library writes values into HTML without escaping or cleaning them. */
export interface EscapingSink {
  readonly kind: 'escaping';
  readonly entity: string;
  /** the call is this sink only if its first argument is this entity (`package:name`): a plugin that it registers */
  readonly plugin?: string;
  /** the entity is a property to which the function of `escaper` is assigned */
  readonly assigned?: true;
  /** it is no flaw with one of these options, and none that is known where they cannot be seen */
  readonly unless?: readonly OptionCondition[];
  /** an option: constants with which it does so */
  readonly option?: {
    readonly at: Position; readonly off: readonly unknown[];
    /** elements of a list, or names in an object, with which it does so */
    readonly tags?: readonly string[];
    /** elements of a list, or of the lists in an object, with which it does so */
    readonly attributes?: RegExp;
    /** what to write instead; `removed`: nothing */
    readonly on?: string; readonly removed?: true;
    /** what the library does to values, if it is not escaping */
    readonly cleans?: true;
    /** it is no flaw by itself: the templates may be the program's own */
    readonly unproven?: true;
    /** so it is without the option, too */
    readonly absent?: true;
  };
  /** the function that escapes values, in an option or assigned: it must not hand on what it gets */
  readonly escaper?: Position | 'assigned';
  /** it is for templates, which may be no HTML: where the one stands that it fills, in the call */
  readonly fills?: Position | 'unseen';
  /** a value that it takes for markup as it is */
  readonly value?: Position;
  /** a template in a text */
  readonly template?: EscapingTemplate;
  /** plugins in a list, or alone, some of which let markup through */
  readonly plugins?: PluginsRow;
}

/** Plugins of a chain that makes HTML of a text. Every name is `package:entity`. */
export interface PluginsRow {
  readonly at: Position;
  /** plugins with which markup of the text stays, by themselves or with an option; each stands alone, or in a list before its options */
  readonly raw: readonly { readonly plugin: string; readonly option?: { readonly name: string; readonly equals: unknown } }[];
  /** plugins that remove script, anywhere in the same list or chain */
  readonly cleanedBy: readonly string[];
}

/** How templates of a library name what they write as it is. */
export interface EscapingTemplate {
  readonly text: Position;
  /** where the data stands: in the call, in a call of what it yields, or in a call of a member of that */
  readonly data: Position | 'result' | { readonly member: string };
  /** finds the names that are written as they are, each in the first group */
  readonly raw: RegExp;
  /** what stands around a name that is written escaped */
  readonly escaped: readonly [before: string, after: string];
}

/** A call or assignment by which a function comes to be called with messages of other windows. */
export interface MessageListenerSink {
  readonly kind: 'message-listener';
  readonly entity: string;
  /** where the function stands */
  readonly listener: Position;
  /** it is this sink only with this argument */
  readonly when?: OptionCondition;
  /** the entity is a property to which the function is assigned */
  readonly assigned?: true;
}

/** A call that is told which other sites may read what is answered. */
export interface SharingSink {
  readonly kind: 'sharing';
  readonly entity: string;
  /** only if its first argument is this plugin (`package:name`) */
  readonly plugin?: string;
  /** a function that is asked about the origin, which its first parameter is or has; a pattern of origins; a list of patterns */
  readonly origins: Position;
}

/** Languages of templates in the files of components. */
export type TemplateLanguage = 'vue' | 'svelte';

/** An attribute of an element in JSX, or in a template, that does with its value what a sink does. */
export interface AttributeRow {
  readonly kind: 'html-sink' | 'url-scheme' | 'escaping';
  readonly attribute: string;
  /** it stands in a template of this language, as the parsers for ESLint show it (vue-eslint-parser, svelte-eslint-parser); absent: in JSX */
  readonly template?: TemplateLanguage;
  /** the elements on which it means this; absent: on every one */
  readonly elements?: readonly string[];
  /** the value is in this property of an object */
  readonly property?: string;
  /** what a value must be able to do, one of them */
  readonly needs: readonly Capability[];
  /** the value is a list of plugins */
  readonly plugins?: Omit<PluginsRow, 'at'>;
  /** the major version of the package from which it keeps such values out; libraries that read the attribute in its place do not */
  readonly blocked?: { readonly since: number; readonly others: readonly string[] };
}

/** A call that reads, writes, sends or names a file. */
export interface PathSink extends ValueSink<'path'> {
  /** the library refuses a path with `..` segments and resolves none before: it leads elsewhere only if the program has resolved them, or if it is absolute */
  readonly refusesClimbing?: true;
  /** its values are options with which, when they are `true`, names of entries of an archive lead wherever they want to */
  readonly keepsEntryPaths?: true;
  /** bytes can stand there as well: only text that surely comes from a client is a path */
  readonly takesBytes?: true;
  /** it only asks whether the file is there and what it is */
  readonly probes?: true;
}

export type SinkRow = ValueSinkRows[ValueSinkKind] | SqlSink | HtmlResponseSink | ModelWriteSink | CookieSink | ResponseBodySink | ErrorPageSink | LogSink | LogFileSink | LogStreamSink | LogTargetSink | PasswordSink | SaltSink | EscapingSink | MessageListenerSink | SharingSink;
export type SinkKind = SinkRow['kind'];

/** What a client of TLS is told not to check. */
export type TlsCheck = 'certificate' | 'host-name';

/** A way in which a client of TLS is told whether to verify the server. */
export type TlsRow = TlsOptionRow | TlsVariableRow | TlsParameterRow | TlsMethodRow;

/** An option. Its name alone proves what the object is that holds it, unless `in` or `beside` says where it means this. */
export interface TlsOptionRow {
  readonly form: 'option';
  readonly option: string;
  readonly skips: TlsCheck;
  /** constants with which the client does not check */
  readonly off: readonly (boolean | string)[];
  /** the value is a function that refuses by throwing or by what it returns: one that does neither is off as well */
  readonly callback?: boolean;
  /** source text of the value with which it checks; absent: only without the option */
  readonly on?: string;
  /** the option that names a private authority */
  readonly authority: string;
  /** without the option: it checks (default), it does not, or the connection is no TLS */
  readonly absent?: 'unchecked' | 'cleartext';
  /** the calls that take it, the object that holds it, whether that object can be left out, and an option beside which it means this */
  readonly in?: { readonly calls: readonly string[]; readonly options: Position; readonly optional?: boolean; readonly when?: { readonly option: string; readonly equals: unknown } };
  /** it means this only beside an option whose text begins so */
  readonly beside?: { readonly option: string; readonly begins: string };
  /** servers have an option of this name for the certificates of clients, for which they ask with the option named here */
  readonly ofServers?: string;
}

/** A variable of the environment that holds for the whole process. */
export interface TlsVariableRow {
  readonly form: 'variable';
  readonly variable: string;
  readonly skips: TlsCheck;
  readonly off: string;
  /** entity of the process' own environment */
  readonly environment: string;
  /** the variable that names a private authority */
  readonly authority: string;
}

/** A parameter of connection strings: `?name=value` of URLs, `;name=value` of others. */
export interface TlsParameterRow {
  readonly form: 'parameter';
  /** without blanks; case and blanks do not matter */
  readonly parameter: string;
  readonly skips: TlsCheck;
  readonly off: readonly string[];
  /** off only together with this one */
  readonly with?: { readonly parameter: string; readonly value: string };
  /** what to write instead of `name=value` */
  readonly instead: string;
  /** the calls that read it so; absent: nothing else reads it in another way */
  readonly calls?: readonly string[];
}

/** A method that no other library has and that turns verification off. */
export interface TlsMethodRow {
  readonly form: 'method';
  readonly method: string;
  readonly skips: TlsCheck;
  /** the method that names a private authority */
  readonly authority: string;
}

/** Where the options of TLS are those of one side. */
export interface TlsSideRow {
  readonly call: string;
  readonly side: 'client' | 'server';
  readonly options: Position;
}

/** How code sees by itself who is on the other side of a connection. */
export interface TlsPeerRow {
  /** the member that says whether the other side has been verified */
  readonly verdict: string;
  /** members of a connection that are read to verify it by hand */
  readonly evidence: readonly string[];
}

/** How a handler is known by its use, where no import proves it. */
export interface HandlerShape {
  /** role entity whose parameters hold */
  readonly role: string;
  /** the role of functions with this many parameters that get an error before the request; the position of what hands it on */
  readonly errorHandler?: { readonly role: string; readonly arity: number; readonly next?: number };
  /** members of which the first parameter must read one */
  readonly reads: readonly string[];
  /** members of which the second parameter must call one */
  readonly calls: readonly string[];
  /** members that only this framework has: they decide between shapes */
  readonly only: readonly string[];
  /** customary names of the second parameter, which choose between shapes that nothing else decides */
  readonly customary?: readonly string[];
}

/** How a handler is known by the chain of calls that is given it: `base.input(schema).query(f)`. */
export interface ChainShape {
  readonly role: string;
  /** methods that are given the function and nothing else */
  readonly calls: readonly string[];
  /** methods of which one is called in the chain before, with one argument */
  readonly behind: readonly string[];
  /** the member that the function reads of its first parameter */
  readonly reads: string;
}

/** How a handler is known by its use whose first parameter is request and response at once. Members as paths: `request.body`. */
export interface ContextShape {
  /** role entity whose parameters hold: the context, and the function that hands the request on */
  readonly role: string;
  /** members of which the context must answer with one: assigned … */
  readonly assigns: readonly string[];
  /** … or called */
  readonly calls: readonly string[];
  /** members that are read or called in this framework alone: one of them beside an answer proves it */
  readonly reads: readonly string[];
  /** members that other objects have too: one of them counts unless package.json is there and does not declare the framework */
  readonly commonReads: readonly string[];
  /** what stands in the text of every such handler, so that other files are not looked at */
  readonly mark?: string;
}

/**
 * Functions that a framework finds by the name of their file and of their export, or by a directive at the head of the file or of the
 * function, and calls in a role.
 */
export interface FileRoleRow {
  /**
   * the file's path, with forward slashes, in a project that declares the package or a file that imports it; the first group is the
   * path of the endpoint, with its parameters in brackets
   */
  readonly file?: RegExp;
  /** the file is not enough where no package.json can be read */
  readonly declared?: boolean;
  /** instead of a file: the directive */
  readonly directive?: string;
  /** instead of a file: members of which a function must read one of its first parameter, and the most parameters that it may have */
  readonly reads?: readonly string[];
  readonly arity?: number;
  /** or properties that an object has which it returns */
  readonly returns?: readonly string[];
  /** the export is an object or a class, of which this method is called, in a file that has this word */
  readonly method?: { readonly name: string; readonly word: string };
  /**
   * instead of a file: names of which an exported object has one, or under which one is exported, or how the names of types of such
   * objects end, which a generator writes into the project. Functions below the names there (or below `inside`) which read this parameter play the role of `*`
   */
  readonly maps?: { readonly names: readonly string[]; readonly types: string; readonly inside: readonly string[]; readonly reads: number };
  /** exported names → role; `*` any function */
  readonly exports: Readonly<Record<string, string>>;
  /** the exports are endpoints: exported name → HTTP method in capitals ('*' any); `*` any export */
  readonly endpoints?: Readonly<Record<string, string>>;
}

export type Role =
  | 'authentication' | 'authorization' | 'validation' | 'rate-limit' | 'access-log' | 'csrf' | 'headers' | 'body-parser'
  | 'session' | 'static' | 'error-handler' | 'attaches-principal' | 'neutral';

/** A middleware, hook, plugin or decorator of a library and what it does for the routes behind it. */
export interface StepRoleRow {
  /** entity of the value that stands in the chain (a call's result counts as its callee) */
  readonly entity: string;
  readonly roles: readonly Role[];
  /** options that take the role away although the step stands there to play it (`credentialsRequired: false`) */
  readonly disabledBy?: readonly OptionCondition[];
  /** options with which the step is meant to play no role here (`addHook: false`: the guard is added by hand) */
  readonly idleWhen?: readonly OptionCondition[];
  /** a function among the arguments decides instead: the role holds only if that function refuses */
  readonly callbackDecides?: boolean;
  /** the argument that names the field, when the step checks one field of the part of the request that its name names */
  readonly field?: number;
  /** the package's model reads the step as a schema of that field; what it finds is enforced where one of these said that nothing was wrong */
  readonly enforcedBy?: readonly Enforcement[];
  /** an object with a schema for each part of the request, by its keys (or the names of constants that are); the package that reads what is no object of a schema library */
  readonly parts?: { readonly schemas: Position; readonly keys: Readonly<Record<string, string>>; readonly language: string; readonly undeclared?: ValidatorRow['undeclared'] };
  readonly hands?: HandedRow;
}

/** A call that tells of what steps have found: it came to its end, or its result (what is at the path in it) is true or false. */
export interface Enforcement {
  readonly call: string;
  readonly path?: readonly string[];
  readonly is?: boolean;
}

/** A step that checks a part of the request and keeps what it makes of it, which a call reads by the part's name. */
export interface HandedRow {
  /** where the part is named */
  readonly part?: Position;
  readonly schema?: Position;
  /** or the places of the schemas of each part, of which the first that is there counts */
  readonly parts?: Readonly<Record<string, readonly Position[]>>;
  /** the package whose model reads schemas that are none of a library's own objects */
  readonly language?: string;
  /** the value is kept as it came, whatever the schema converts or takes away */
  readonly asCame?: boolean;
  /** a function whose result is kept, unless that is a response */
  readonly result?: Position;
}

/** An argument, or an option in it, that equals a constant (an array: one of its elements). */
export interface OptionCondition {
  readonly argument: number;
  readonly property?: string;
  readonly equals: unknown;
}

/** What a schema says about the value it lets through. */
export type SchemaShape = (
  | {
      readonly kind: 'object';
      readonly fields: ReadonlyMap<string, () => SchemaShape>;
      readonly unknownKeys: 'strip' | 'keep' | 'reject';
      /** what the schema says about the values of keys that it keeps (records, catch-alls); absent: nothing */
      readonly rest?: () => SchemaShape;
    }
  | { readonly kind: 'list'; readonly element: () => SchemaShape }
  | { readonly kind: 'leaf'; readonly values: AnyValues }
  | { readonly kind: 'union'; readonly members: readonly (() => SchemaShape)[] }
  /** lets through what came in, as it came in */
  | { readonly kind: 'anything' }
  /** cannot be seen in this file */
  | { readonly kind: 'unknown' }
) & {
  /** what it gives may differ from what came in beyond missing keys: converted, trimmed, replaced */
  readonly converts?: boolean;
};

/** A call that checks a value against a schema. */
export interface ValidatorRow {
  readonly entity: string;
  /** where the schema stands; `made`: in the call that made what is called (`compile(schema)(value)`, `compile(schema).check(value)`); `called`: what is called is the schema */
  readonly schema: Position | { readonly made: Position } | { readonly called: true };
  /** where the checked value stands */
  readonly value: Position;
  /** `value`: the result is the checked value; `result`: it is below `property` of the result; `check`: the value itself has passed */
  readonly yields: 'value' | 'result' | 'check';
  readonly property?: string;
  /** what the schema converts or takes away is gone from the value itself */
  readonly inPlace?: true;
  /** what the result says where the value has passed, each alone. Absent: the call throws otherwise */
  readonly tells?: readonly Telling[];
  /** where the value has not passed, the result holds it as it came */
  readonly raw?: true;
  /** keys that the schema does not name, whatever the schema says of them; or by options, of which the first that holds counts */
  readonly undeclared?: 'strip' | 'keep' | 'reject' | readonly { readonly option: Position; readonly means: 'strip' | 'keep' | 'reject' }[];
}

/** A property of a result (none: the result itself) that is true, or false, where the value has passed. */
export type Telling =
  | { readonly path: readonly string[]; readonly is: boolean }
  /** it is this constant */
  | { readonly path: readonly string[]; readonly equals: string }
  /** it is (or is not) an instance of the class of this name */
  | { readonly instanceOf: string; readonly is: boolean }
  /** this function (`package:name`) says so of it */
  | { readonly by: string; readonly is: boolean };

/** A node of the linted file, opaque to models. */
export type Opaque = object;

/** A class of the file and its fields, each with the calls that decorate it, in order; accessors are fields. */
export interface ClassOutline {
  readonly fields: ReadonlyMap<string, readonly Opaque[]>;
  readonly parent: Opaque | null;
}

/** What a model's own functions may ask the core. */
export interface Questions {
  /** the entity that an expression denotes, by `package:name`, or null */
  entity(node: Opaque): string | null;
  /** the expression that finally stands behind aliases of one definition */
  definition(node: Opaque): Opaque;
  /** the constant behind an expression; undefined: not known */
  constant(node: Opaque): { readonly value: unknown } | null;
  /** the call behind an expression: callee's receiver, method name and arguments */
  call(node: Opaque): { readonly node: Opaque; readonly callee: Opaque; readonly receiver: Opaque | null; readonly method: string | null; readonly arguments: readonly Opaque[] } | null;
  /** properties of an object literal that no unknown spread behind them can replace; `open` if spreads or unknown keys are in it */
  properties(node: Opaque): { readonly entries: ReadonlyMap<string, Opaque>; readonly open: boolean } | null;
  /** the parts of an object literal in order: properties, properties whose name is not known (null), and what is spread into it */
  parts(node: Opaque): readonly { readonly name: string | null; readonly value: Opaque; readonly spread: boolean }[] | null;
  /** elements of an array literal */
  elements(node: Opaque): readonly Opaque[] | null;
  /** what an expression is called where it comes from: its last member, or the exported name of what is imported */
  name(node: Opaque): string | null;
  /** is it of the project itself, and of no package? */
  isOwn(node: Opaque): boolean;
  /** the object of a member expression */
  owner(node: Opaque): Opaque | null;
  /** what a function without branches returns */
  returned(node: Opaque): Opaque | null;
  /** a class of this file, as its decorators describe it */
  outline(node: Opaque): ClassOutline | null;
  /** what a regular expression (or its source as a string) lets through when it must match */
  matches(node: Opaque): Values | null;
  /** the same of the source of a regular expression */
  matchesText(pattern: string): Values | null;
  /** what a schema of another library says; null if it is none */
  foreign(node: Opaque): SchemaShape | null;
  /** major version of a package as the nearest package.json declares it */
  major(packageName: string): number | null;
}

/**
 * The members whose calls register routes and steps, for the frameworks that chain functions. Every name is an entity
 * (`package:entity` of another model where needed).
 */
export interface RoutingRow {
  /** entities that collect routes (applications, routers, plugin instances) */
  readonly receivers: readonly string[];
  /** receivers whose steps hold for the whole application */
  readonly applications: readonly string[];
  /** called entity → HTTP method in capitals ('*' any) for `receiver.get(path, ...chain, handler)` */
  readonly methods: Readonly<Record<string, string>>;
  /** `receiver.on(methods, paths, ...chain, handler)`, and the positions of methods and paths in it */
  readonly on?: { readonly call: string; readonly methods: 0 | 1; readonly paths: 0 | 1 };
  /** `receiver.use([path,] ...steps)`; a receiver among the steps is mounted */
  readonly use?: readonly string[];
  /** the path of `use` is that of the routes behind it, not their beginning: only with a wildcard it covers what is below */
  readonly useIsWhole?: boolean;
  /** `receiver.route(path, other)`: hangs the other receiver below the path */
  readonly mount?: string;
  /** `receiver.basePath(path)`: yields a receiver of its own for the routes below the path */
  readonly based?: string;
  /** a name of the route may stand before its path */
  readonly named?: boolean;
  /** a receiver's own prefix: an option of what makes it, or `receiver.prefix(path)` */
  readonly prefix?: { readonly option: string; readonly call: string };
  /** calls (`package:entity`) that put a step, their last argument, below the path before it */
  readonly mounts?: readonly string[];
  /** calls (`package:entity`) that make one step of a list of them */
  readonly sequences?: readonly string[];
  /** `receiver.route(path)` that yields a chain whose methods register: `chain.get(...chain, handler)` */
  readonly chain?: { readonly calls: readonly string[]; readonly methods: Readonly<Record<string, string>> };
  /** `receiver.route({ method, url, …, handler })` */
  readonly object?: { readonly call: string; readonly method: string; readonly path: readonly string[] };
  /** options object between path and handler, or the whole registration: its step properties in order, handler and schemas */
  readonly options?: { readonly hooks: readonly string[]; readonly handler: string; readonly schema?: RouteSchemaRow };
  /** `receiver.addHook(name, step)`: names of hooks that run before the handler, and of those that may change routes */
  readonly hook?: { readonly call: string; readonly names: readonly string[]; readonly changing?: readonly string[] };
  /**
   * `receiver.register(plugin, options)`: the plugin's first parameter is a receiver of its own with the prefix that the
   * options hold, unless one of the `sharedBy` calls wraps the plugin
   */
  readonly register?: { readonly call: string; readonly prefix: string; readonly sharedBy: readonly string[] };
  /** `receiver.param(name, step)`: runs before each route whose path has the parameter, which it is given as this parameter of its own */
  readonly parameter?: { readonly calls: readonly string[]; readonly value: number; /** also for the routes of routers below */ readonly inherited?: true };
  /** calls that start the server, on a receiver or with it as an argument */
  readonly starts: readonly string[];
  /** the position of the parameter by which a step hands the request on; default 2 */
  readonly next?: number;
  /** order matters: a step guards only what is registered after it */
  readonly ordered: boolean;
  /** functions with this many parameters are error handlers */
  readonly errorHandlerArity?: number;
  /** what other files hand over and call so is a receiver too: this entity, if members that only this framework has do not say it otherwise */
  readonly shape?: { readonly entity: string; readonly only: readonly string[] };
}

/** A call that registers a route which an object describes: `application.openapi(createRoute({ method, path, … }), handler)`. */
export interface DescribedRouteRow {
  readonly call: string;
  /** what registers it */
  readonly receiver: string;
  /** where the description and the handler stand: arguments, or in each element of a list properties of these names */
  readonly description: Position | { readonly each: string };
  readonly handler: Position | { readonly each: string };
  /** properties of the description; `{id}` in the path is a parameter */
  readonly method: string;
  readonly path: string;
  readonly steps: string;
}

/** A server or a socket that another file hands over, where the project declares the package: known by the events that it is asked for and what is read of it. */
export interface EmitterShape {
  readonly entity: string;
  /** the members that add a function for an event, also of what these others make */
  readonly by: readonly string[];
  readonly through?: readonly string[];
  /** the first parameter of a function for one of these events is a socket, of which one of `reads` is read; absent: it is the socket itself */
  readonly events?: readonly string[];
  readonly reads: readonly string[];
  /** the socket is asked for this event, too */
  readonly hears?: string;
}

/** The decorators of a framework whose routes are methods of classes. */
export interface DecoratedRoutingRow {
  /** decorators of classes whose methods are endpoints; the option of an object that holds the path before theirs, which is their name without it */
  readonly classes: Readonly<Record<string, { readonly path: string } | 'name'>>;
  /** decorators of methods → HTTP method in capitals ('*' any); the path is their first argument */
  readonly methods: Readonly<Record<string, string>>;
  /** decorators of methods and classes whose arguments are guards, from the outermost */
  readonly guards: readonly string[];
  /** the method of a class that is a guard: it answers whether the request may pass */
  readonly guardMethod: string;
  /** the method in which a guard of a library says who the caller is, or throws */
  readonly principalMethod: string;
  /** decorators that mark a method or class by their first argument, a text, for guards to read */
  readonly marking: readonly string[];
  /** calls whose arguments are decorators, which their result all are */
  readonly combining: readonly string[];
  /** calls (`receiver.useGlobalGuards(…)`) and tokens of providers that put guards before every route */
  readonly globalGuards: { readonly calls: readonly string[]; readonly tokens: readonly string[] };
}

/** An option of a route that holds a schema for each part of the request. */
export interface RouteSchemaRow {
  readonly option: string;
  /** keys of the option → the part of the request that the schema is for, as a property of the request */
  readonly parts: Readonly<Record<string, string>>;
  /** the package whose model reads the schemas, where a schema is none of a library's own objects */
  readonly language: string;
  /** the first hook that runs when the parts have been checked */
  readonly before: string;
  /** an option with which the handler runs although the schema refused */
  readonly unless?: string;
  /** calls (`package:entity`) that replace the reader of schemas: then only objects of a schema library are understood */
  readonly replacedBy: readonly string[];
}

/** Everything one package means. One file a package; no logic but `schema`. */
export interface PackageModel {
  /** npm name, `node` for built-in modules, `ecmascript` for the language */
  readonly package: string;
  /** version whose code and types were read */
  readonly checked: string;
  /** import specifiers → entity of the namespace, which also stands for the default export */
  readonly modules?: Readonly<Record<string, string>>;
  /** global names → entity */
  readonly globals?: Readonly<Record<string, string>>;
  /** the globals are those of browsers: in a file that imports what only servers have, they are something else */
  readonly client?: true;
  /** modules of a framework for servers that run in browsers, too */
  readonly clientModules?: readonly string[];
  /** exported type names → entity of their values (classes need no row: their `new` says it) */
  readonly types?: Readonly<Record<string, string>>;
  readonly entities: Readonly<Record<string, EntityRow>>;
  readonly sources?: readonly SourceRow[];
  readonly configures?: readonly ConfiguringRow[];
  readonly sinks?: readonly SinkRow[];
  readonly attributes?: readonly AttributeRow[];
  readonly tags?: readonly TagRow[];
  readonly propagators?: readonly PropagatorRow[];
  readonly guards?: readonly GuardRow[];
  readonly validators?: readonly ValidatorRow[];
  readonly contentTypes?: readonly ContentTypeRow[];
  readonly handlers?: readonly HandlerShape[];
  readonly contexts?: readonly ContextShape[];
  readonly fileRoles?: readonly FileRoleRow[];
  readonly chains?: readonly ChainShape[];
  readonly stepRoles?: readonly StepRoleRow[];
  readonly routing?: readonly RoutingRow[];
  readonly emitters?: readonly EmitterShape[];
  readonly describedRoutes?: readonly DescribedRouteRow[];
  readonly decoratedRouting?: readonly DecoratedRoutingRow[];
  readonly tls?: readonly TlsRow[];
  readonly tlsSides?: readonly TlsSideRow[];
  readonly tlsPeer?: TlsPeerRow;
  /** own properties of the library's errors that tell how the program works or what it stores; JSON shows them */
  readonly errorDetails?: readonly string[];
  /** paths in the library's errors that hold what was sent, with its credentials, the first of an own property; loggers write them */
  readonly errorCredentials?: readonly string[];
  readonly loggers?: readonly LoggerRow[];
  readonly pipes?: readonly PipeRow[];
  /** calls (`receiver.useGlobalPipes(…)`) and tokens of providers that put pipes before every parameter; the method of a class of the program that is a pipe */
  readonly globalPipes?: { readonly calls: readonly string[]; readonly tokens: readonly string[]; readonly method: string };
  /** reads a schema expression of this library */
  readonly schema?: (node: Opaque, questions: Questions) => SchemaShape;
  /** it reads classes, by the decorators of their fields */
  readonly readsClasses?: true;
}
