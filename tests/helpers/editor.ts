import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { startPeer, type Peer } from './json-rpc.ts';

export interface Range {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** A finding as the editor shows it; lines and columns count from 0, severity 1 is an error and 2 a warning. */
export interface Diagnostic {
  readonly range: Range;
  readonly message: string;
  readonly severity: number;
  readonly source: string;
  readonly code?: string;
  readonly codeDescription?: { readonly href: string };
}

interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}

interface WorkspaceEdit {
  readonly documentChanges?: readonly { readonly textDocument: { readonly uri: string; readonly version: number }; readonly edits: readonly TextEdit[] }[];
}

export interface CodeAction {
  readonly title: string;
  readonly kind: string;
  readonly isPreferred?: boolean;
  readonly command?: { readonly command: string; readonly arguments: readonly unknown[] };
  readonly edit?: WorkspaceEdit;
}

/** VS Code's settings that begin with `eslint.`, without that. */
export interface EditorSettings {
  /** languages to lint; without it, those are linted that the extension knows and for which there is a configuration */
  readonly validate?: readonly string[];
  readonly options?: object;
}

/** Languages that VS Code's extension knows (its default of `eslint.probe`), as far as they matter here. */
const probed = ['javascript', 'javascriptreact', 'typescript', 'typescriptreact', 'json', 'jsonc'];

/**
 * An editor without a window: it starts the ESLint language server that VS Code uses, in a folder, and does what VS Code does for a person.
 */
export class Editor {
  /** messages of the server's log, and those that it wants to show */
  readonly log: string[] = [];
  /** what the server said about its last run: ok 1, a warning 2, an error 3 */
  status: number | undefined;
  readonly #folder: string;
  readonly #settings: EditorSettings;
  readonly #server: Peer;
  readonly #documents = new Map<string, Document>();

  private constructor(folder: string, settings: EditorSettings) {
    this.#folder = folder;
    this.#settings = settings;
    this.#server = startPeer(serverScript(), ['--stdio'], folder, {
      onRequest: (method, params) => this.#answer(method, params),
      onNotification: (method, params) => this.#note(method, params),
    });
  }

  static async open(folder: string, settings: EditorSettings = {}): Promise<Editor> {
    const editor = new Editor(folder, settings);
    const uri = pathToFileURL(folder).href;
    await editor.#server.request('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'project' }],
      capabilities: {
        workspace: { configuration: true, applyEdit: true, workspaceFolders: true, diagnostics: { refreshSupport: true } },
        textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source.fixAll'] } } }, diagnostic: {} },
      },
    });
    editor.#server.notify('initialized', {});
    return editor;
  }

  /** Opens a file of the folder with this text, whatever the disk has. */
  openFile(path: string, languageId: string, text: string): void {
    const document = { uri: pathToFileURL(join(this.#folder, path)).href, languageId, version: 1, text };
    this.#documents.set(path, document);
    this.#server.notify('textDocument/didOpen', { textDocument: document });
  }

  /** Replaces the first occurrence of a text, as typing and pasting do. */
  type(path: string, before: string, after: string): void {
    const document = this.#document(path);
    const start = document.text.indexOf(before);
    if (start === -1) throw new Error(`${path} does not hold ${before}`);
    this.#change(document, [{ range: { start: positionAt(document.text, start), end: positionAt(document.text, start + before.length) }, newText: after }]);
  }

  /** Types at the end of a file. */
  append(path: string, text: string): void {
    const document = this.#document(path);
    const end = positionAt(document.text, document.text.length);
    this.#change(document, [{ range: { start: end, end }, newText: text }]);
  }

  /** The text of an open file, or of a range in it. */
  text(path: string, range?: Range): string {
    const { text } = this.#document(path);
    if (range) return text.slice(offsetAt(text, range.start), offsetAt(text, range.end));
    return text;
  }

  async diagnostics(path: string): Promise<readonly Diagnostic[]> {
    const report = await this.#server.request<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument: { uri: this.#document(path).uri } });
    return report.items;
  }

  /** What the light bulb offers for a finding. */
  async quickFixes(path: string, diagnostic: Diagnostic): Promise<readonly CodeAction[]> {
    return this.#codeActions(path, diagnostic.range, { diagnostics: [diagnostic] });
  }

  /** Runs a code action on the whole file, as `editor.codeActionsOnSave` does. */
  async save(path: string, kind: string): Promise<void> {
    const whole = { start: { line: 0, character: 0 }, end: positionAt(this.text(path), this.text(path).length) };
    for (const action of await this.#codeActions(path, whole, { diagnostics: [], only: [kind] })) await this.choose(action);
  }

  async choose(action: CodeAction): Promise<void> {
    if (action.edit) this.#apply(action.edit);
    if (action.command) await this.#server.request('workspace/executeCommand', action.command);
  }

  /** A file on the disk has changed. */
  fileChanged(path: string): void {
    this.#server.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: pathToFileURL(join(this.#folder, path)).href, type: 2 }] });
  }

  /** why the server no longer runs; undefined: it runs */
  crash(): string | undefined {
    return this.#server.exit();
  }

  /** Ends the server, also one that no longer answers. */
  close(): void {
    this.#server.kill();
  }

  #codeActions(path: string, range: Range, context: object): Promise<readonly CodeAction[]> {
    return this.#server.request('textDocument/codeAction', { textDocument: { uri: this.#document(path).uri }, range, context });
  }

  #answer(method: string, params: unknown): unknown {
    if (method === 'workspace/configuration') {
      return (params as { items: { scopeUri: string }[] }).items.map(({ scopeUri }) => this.#configuration(scopeUri));
    }
    if (method === 'workspace/applyEdit') {
      this.#apply((params as { edit: WorkspaceEdit }).edit);
      return { applied: true };
    }
    if (method.startsWith('eslint/')) this.log.push(`${method} ${JSON.stringify(params)}`);
    return null;
  }

  #note(method: string, params: unknown): void {
    const { message, state } = params as { message?: string; state?: number };
    if (method === 'eslint/status') this.status = state;
    else if (message !== undefined) this.log.push(message);
  }

  /** What VS Code's extension makes of its settings for one document. */
  #configuration(uri: string): object {
    const language = [...this.#documents.values()].find((document) => document.uri === uri)?.languageId ?? '';
    const { validate, options = {} } = this.#settings;
    const unset = probed.includes(language) ? 'probe' : 'off';
    return {
      validate: validate ? (validate.includes(language) ? 'on' : 'off') : unset,
      useESLintClass: true,
      experimental: { useFlatConfig: false },
      codeAction: { disableRuleComment: { enable: true, location: 'separateLine', commentStyle: 'line' }, showDocumentation: { enable: true } },
      codeActionOnSave: { mode: 'all' },
      format: false,
      quiet: false,
      onIgnoredFiles: 'off',
      options,
      rulesCustomizations: [],
      run: 'onType',
      problems: { shortenToSingleLine: false },
      nodePath: null,
      workspaceFolder: { name: 'project', uri: pathToFileURL(this.#folder).href },
    };
  }

  #apply(edit: WorkspaceEdit): void {
    for (const { textDocument, edits } of edit.documentChanges ?? []) {
      const document = [...this.#documents.values()].find((one) => one.uri === textDocument.uri);
      if (!document) throw new Error(`An edit is for ${fileURLToPath(textDocument.uri)}, which is not open.`);
      if (textDocument.version !== document.version) throw new Error('An edit is for a text that has changed since.');
      if (edits.length > 0) this.#change(document, edits);
    }
  }

  /** Makes edits, whose ranges are all of the text as it is, from the last to the first. */
  #change(document: Document, edits: readonly TextEdit[]): void {
    const ordered = [...edits].sort((a, b) => offsetAt(document.text, b.range.start) - offsetAt(document.text, a.range.start));
    for (const { range, newText } of ordered) {
      document.text = document.text.slice(0, offsetAt(document.text, range.start)) + newText + document.text.slice(offsetAt(document.text, range.end));
    }
    document.version += 1;
    const contentChanges = ordered.map(({ range, newText }) => ({ range, text: newText }));
    this.#server.notify('textDocument/didChange', { textDocument: { uri: document.uri, version: document.version }, contentChanges });
  }

  #document(path: string): Document {
    const document = this.#documents.get(path);
    if (!document) throw new Error(`${path} is not open.`);
    return document;
  }
}

interface Document {
  readonly uri: string;
  readonly languageId: string;
  version: number;
  text: string;
}

function serverScript(): string {
  const manifest = createRequire(import.meta.url).resolve('vscode-langservers-extracted/package.json');
  return join(dirname(manifest), 'bin/vscode-eslint-language-server');
}

function positionAt(text: string, offset: number): Range['start'] {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

function offsetAt(text: string, { line, character }: Range['start']): number {
  const lines = text.split('\n');
  return lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0) + character;
}
