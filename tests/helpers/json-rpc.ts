import { spawn } from 'node:child_process';

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** A process that speaks JSON-RPC 2.0 over its standard streams, with the headers of the Language Server Protocol. */
export interface Peer {
  request<Result>(method: string, params: unknown): Promise<Result>;
  notify(method: string, params: unknown): void;
  /** why the process no longer runs; undefined: it runs */
  readonly exit: () => string | undefined;
  /** what it wrote to its error stream */
  readonly errors: () => string;
  kill(): void;
}

export interface PeerHandlers {
  /** answers a request of the process */
  onRequest(method: string, params: unknown): unknown;
  onNotification(method: string, params: unknown): void;
}

/** Starts a script of Node and speaks to it. A request fails when the process ends before it has answered. */
export function startPeer(script: string, args: readonly string[], cwd: string, handlers: PeerHandlers): Peer {
  const child = spawn(process.execPath, [script, ...args], { cwd, stdio: 'pipe' });
  const waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();
  let received: Buffer = Buffer.alloc(0);
  let errors = '';
  let exit: string | undefined;
  let requests = 0;

  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  child.stdin.on('error', () => undefined); // the exit tells
  child.on('exit', (code, signal) => {
    exit = `exit ${code ?? signal}\n${errors}`;
    for (const { reject } of waiting.values()) reject(new Error(exit));
    waiting.clear();
  });
  child.stdout.on('data', (chunk: Buffer) => {
    received = Buffer.concat([received, chunk]);
    for (let message = next(); message; message = next()) receive(message);
  });

  /** Takes a whole message off the front of what was received. */
  function next(): Message | null {
    const head = received.indexOf('\r\n\r\n');
    if (head === -1) return null;
    const length = Number(/Content-Length: (\d+)/i.exec(received.toString('latin1', 0, head))?.[1]);
    const end = head + 4 + length;
    if (received.length < end) return null;
    const message = JSON.parse(received.toString('utf8', head + 4, end)) as Message;
    received = received.subarray(end);
    return message;
  }

  function receive({ id, method, params, result, error }: Message): void {
    if (method !== undefined && id !== undefined) answer(id, method, params);
    else if (method !== undefined) handlers.onNotification(method, params);
    else if (typeof id === 'number') {
      const request = waiting.get(id);
      waiting.delete(id);
      if (error) request?.reject(new Error(error.message));
      else request?.resolve(result);
    }
  }

  function answer(id: number | string, method: string, params: unknown): void {
    try {
      send({ id, result: handlers.onRequest(method, params) ?? null });
    } catch (error) {
      send({ id, error: { code: -32603, message: String(error) } });
    }
  }

  function send(message: object): void {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    child.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    child.stdin.write(body);
  }

  return {
    request: <Result>(method: string, params: unknown) => new Promise<Result>((resolve, reject) => {
      if (exit !== undefined) return reject(new Error(exit));
      const id = ++requests;
      waiting.set(id, { resolve: resolve as (result: unknown) => void, reject });
      send({ id, method, params });
    }),
    notify: (method, params) => send({ method, params }),
    exit: () => exit,
    errors: () => errors,
    kill: () => void child.kill(),
  };
}
