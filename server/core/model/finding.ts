import type { Edit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';

export type Level = 'off' | 'hint' | 'info' | 'warning' | 'error';

/** `safe`: idempotent, independent of order, creates no finding, may be applied unseen. `offer`: needs an editor's eye. */
export type FixKind = 'safe' | 'offer';

export type MessageData = Readonly<Record<string, string | number>>;

/** A repair. `title` names a message of the rule. The first fix of a finding is the preferred one if it says so. */
export interface Fix<Message extends string = string> {
	readonly kind: FixKind;
	readonly title: Message;
	readonly data?: MessageData;
	readonly preferred?: boolean;
	/** It only spells a name another way. Such a fix is offered inside a direct quote too, for that place alone. */
	readonly respells?: boolean;
	/** It changes words of a direct quote: only an editor who picks this very fix applies it. */
	readonly quoted?: boolean;
	readonly edits: readonly Edit[];
}

/** What a rule says of a place. `message` names a message of the rule; wording comes last, in the language of the interface. */
export interface Report<Message extends string = string> {
	readonly message: Message;
	readonly at: Span;
	readonly data?: MessageData;
	readonly related?: readonly { readonly message: Message; readonly at: Span; readonly data?: MessageData }[];
	readonly fixes?: readonly Fix<Message>[];
	/** Lower than the rule's level where the rule itself is in doubt here. */
	readonly level?: Exclude<Level, 'off'>;
}

/** A report with the rule it comes from and the level that settings gave it. */
export interface Finding extends Report {
	readonly rule: string;
	readonly level: Exclude<Level, 'off'>;
}
