import {
  type Connection,
  type Diagnostic,
  MessageType,
  ShowMessageNotification,
} from 'vscode-languageserver';
import { toDiagnostic } from '../../editor/diagnostics.ts';
import { EditorText } from '../../editor/text.ts';
import type { Finding } from '../../lint/finding.ts';
import type { SourceDocument } from '../../source/document.ts';
import { quietly } from './quietly.ts';
import type { RegisterSession } from './register-session.ts';
import { type Placed, Workspace } from './workspace.ts';

/** How long typing must pause before a check. */
const PAUSE = 150;

/** What was last said of an open file. */
interface Checked {
  readonly version: number;
  readonly text: EditorText;
  readonly found: readonly { readonly finding: Finding; readonly diagnostic: Diagnostic }[];
}

/** An open file as it stands, and as it was just checked. */
export interface CheckedFile extends Checked {
  readonly placed: Placed;
  readonly document: SourceDocument;
}

/** Checks the open files when typing pauses, and tells the editor. */
export class Checker {
  readonly workspace = new Workspace();
  readonly #connection: Connection;
  readonly #today: () => string;
  readonly #checked = new Map<string, Checked>();
  readonly #pending = new Map<RegisterSession, NodeJS.Timeout>();
  #complained = '';

  constructor(connection: Connection, today: () => string) {
    this.#connection = connection;
    this.#today = today;
  }

  /** A buffer opened or changed. */
  changed(uri: string, version: number, sent: string): void {
    const placed = this.workspace.set({ uri, version, sent });
    if (placed) this.#later(placed.session);
  }

  closed(uri: string): void {
    const placed = this.workspace.close(uri);
    this.#checked.delete(uri);
    quietly(this.#connection.sendDiagnostics({ uri, diagnostics: [] }));
    if (placed && placed.session.buffers.size > 0) this.#later(placed.session);
  }

  /** Files may have come, gone or changed on disk. */
  refresh(): void {
    for (const timer of this.#pending.values()) clearTimeout(timer);
    this.#pending.clear();
    for (const session of this.workspace.refresh()) this.#later(session);
  }

  /** A file as it stands now, checked as it stands now. */
  at(uri: string): CheckedFile | undefined {
    const placed = this.workspace.at(uri);
    if (!placed) return undefined;
    if (this.#pending.has(placed.session)) this.#check(placed.session);
    const last = this.#checked.get(uri);
    return last && { ...last, placed, document: placed.session.document(placed.name) };
  }

  #later(session: RegisterSession): void {
    clearTimeout(this.#pending.get(session));
    this.#pending.set(
      session,
      setTimeout(() => this.#check(session), PAUSE),
    );
  }

  /** Nothing stops the server: what it cannot do, it says once. */
  #check(session: RegisterSession): void {
    clearTimeout(this.#pending.get(session));
    this.#pending.delete(session);
    try {
      this.#publish(session, session.check(this.#today()));
      this.#complained = '';
    } catch (error) {
      this.#complain(error as Error & { readonly remedy?: string });
      this.#publish(session, []);
    }
  }

  #publish(session: RegisterSession, findings: readonly Finding[]): void {
    const neighbours = session.neighbours();
    for (const [name, { uri, version, sent }] of session.buffers) {
      const text = new EditorText(sent);
      const own = findings.filter(({ file }) => file === name);
      const found = own.map((finding) => ({ finding, diagnostic: toDiagnostic(finding, text, neighbours) }));
      this.#checked.set(uri, { version, text, found });
      const diagnostics = found.map(({ diagnostic }) => diagnostic);
      quietly(this.#connection.sendDiagnostics({ uri, version, diagnostics }));
    }
  }

  #complain({ message: said, remedy }: Error & { readonly remedy?: string }): void {
    const message = [said, remedy].filter(Boolean).join('\n');
    const told = message === this.#complained;
    this.#complained = message;
    if (told) return;
    const notice = { type: MessageType.Error, message } as const;
    quietly(this.#connection.sendNotification(ShowMessageNotification.type, notice));
  }
}
