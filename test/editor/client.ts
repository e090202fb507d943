import { type ChildProcess, spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import {
  type CompletionItem,
  CompletionRequest,
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  ExitNotification,
  type Hover,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  ShutdownRequest,
} from 'vscode-languageserver-protocol';
import { StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node';

export const uriOf = (file: string): string => pathToFileURL(file).href;

/** An editor, as far as a language server can tell: the real protocol over stdio. */
export class Editor {
  readonly connection: ProtocolConnection;
  /** Everything written to stderr. */
  stderr = '';
  readonly #server: ChildProcess;
  readonly #diagnostics = new Map<string, Diagnostic[]>();
  readonly #waiting = new Map<string, ((found: Diagnostic[]) => void)[]>();
  readonly #exit: Promise<number | null>;

  private constructor(server: ChildProcess, settings: Readonly<Record<string, unknown>>) {
    this.#server = server;
    server.stderr!.on('data', (text: Buffer) => {
      this.stderr += text;
    });
    this.#exit = new Promise((resolve) => server.once('exit', resolve));
    this.connection = createProtocolConnection(
      new StreamMessageReader(server.stdout!),
      new StreamMessageWriter(server.stdin!),
    );
    this.connection.onRequest('workspace/configuration', ({ items }: { items: { section: string }[] }) =>
      items.map(({ section }) => settings[section] ?? {}),
    );
    this.connection.onRequest('client/registerCapability', () => null);
    this.connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
      this.#diagnostics.set(uri, diagnostics);
      for (const resolve of this.#waiting.get(uri) ?? []) resolve(diagnostics);
      this.#waiting.delete(uri);
    });
    this.connection.listen();
  }

  static async start(
    command: readonly string[],
    root: string,
    settings: Readonly<Record<string, unknown>> = {},
  ): Promise<Editor & { readonly capabilities: InitializeResult['capabilities'] }> {
    const server = spawn(process.execPath, command, {
      cwd: root,
      env: { ...process.env, REGISTRE_TODAY: '2026-11-21' },
      stdio: 'pipe',
    });
    const editor = new Editor(server, settings);
    const { capabilities } = await editor.connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      locale: 'fr',
      rootUri: uriOf(root),
      capabilities: {
        textDocument: {
          completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
          hover: { contentFormat: ['markdown'] },
          publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true },
        },
        workspace: { configuration: true },
      },
      workspaceFolders: [{ uri: uriOf(root), name: 'registre' }],
    });
    await editor.connection.sendNotification(InitializedNotification.type, {});
    return Object.assign(editor, { capabilities });
  }

  open(uri: string, text: string): Promise<void> {
    const textDocument = { uri, languageId: 'yaml', version: 1, text };
    return this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  }

  change(uri: string, text: string, version: number): Promise<void> {
    const change = { textDocument: { uri, version }, contentChanges: [{ text }] };
    return this.connection.sendNotification(DidChangeTextDocumentNotification.type, change);
  }

  save(uri: string): Promise<void> {
    return this.connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri } });
  }

  close(uri: string): Promise<void> {
    return this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  /** What is published next about a file. */
  next(uri: string): Promise<Diagnostic[]> {
    return new Promise((resolve) => {
      this.#waiting.set(uri, [...(this.#waiting.get(uri) ?? []), resolve]);
    });
  }

  /** The last thing published about a file. */
  last = (uri: string): Diagnostic[] | undefined => this.#diagnostics.get(uri);

  async hover(uri: string, position: Position): Promise<string> {
    const hover = await this.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
    return ((hover as Hover | null)?.contents as { value: string } | undefined)?.value ?? '';
  }

  async complete(uri: string, position: Position): Promise<readonly CompletionItem[]> {
    const found = await this.connection.sendRequest(CompletionRequest.type, {
      textDocument: { uri },
      position,
    });
    return Array.isArray(found) ? found : (found?.items ?? []);
  }

  /** Leaves as editors do; resolves to the exit code of the server. */
  async quit(): Promise<number | null> {
    await this.connection.sendRequest(ShutdownRequest.type);
    await this.connection.sendNotification(ExitNotification.type);
    return this.#exit;
  }

  /** Leaves without a word. */
  async leave(): Promise<number | null> {
    await this.connection.sendNotification(ExitNotification.type);
    return this.#exit;
  }

  kill(): void {
    this.#server.kill();
  }
}

/** A text with a cursor in it, and the place of the cursor. */
export function withCursor(marked: string): { readonly text: string; readonly position: Position } {
  const before = marked.slice(0, marked.indexOf('▮')).split('\n');
  return {
    text: marked.replace('▮', ''),
    position: { line: before.length - 1, character: before.at(-1)!.length },
  };
}
