import type { Json } from '../../lib/json.ts';
import type { StatusRanges } from '../../lib/status-ranges.ts';

/** Requests of the user's own, from the input `smoke`: what is sent, and what must come back. */

export const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
export type Method = (typeof METHODS)[number];

/** Who sends the request: a token signed with the signing key, a session of the frontend, or neither. */
export const SENDERS = ['bearer', 'session', 'anonymous'] as const;
export type Sender = (typeof SENDERS)[number];

/** Whose origin the path belongs to. */
export const TARGETS = ['backend', 'frontend'] as const;
export type Target = (typeof TARGETS)[number];

export type FilePart = {
  readonly field: string;
  readonly filename: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
};

export type RequestBody =
  | { readonly kind: 'none' }
  | { readonly kind: 'json'; readonly value: Json }
  | {
      readonly kind: 'multipart';
      readonly fields: readonly (readonly [name: string, text: string])[];
      readonly files: readonly FilePart[];
    };

export type HeaderExpectation = {
  /** In lower case. */
  readonly name: string;
  readonly how: 'equals' | 'contains';
  readonly text: string;
};

export type Expectation = {
  /** Absent for what `accept-status` says. */
  readonly status?: StatusRanges;
  /** Must be contained in the JSON of the answer. In an object of its own, because null is a value too. */
  readonly json?: { readonly value: Json };
  readonly headers: readonly HeaderExpectation[];
};

export type SmokeRequest = {
  /** At most 50 characters. */
  readonly name: string;
  readonly method: Method;
  /** Starts with one slash; may have a query. */
  readonly path: string;
  readonly at: Target;
  readonly as: Sender;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: RequestBody;
  readonly expect: Expectation;
};
