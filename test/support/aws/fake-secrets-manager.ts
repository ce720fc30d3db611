import { randomUUID } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { Backend } from '../smoke/flask-backend.ts';
import { startHttp } from '../smoke/node-backend.ts';

type Version = { readonly value: string | undefined; readonly labels: Set<string> };

const failure = (name: string, message: string): Error => Object.assign(new Error(message), { name });

/**
 * One secret of AWS Secrets Manager as its API reference describes it, for states that the emulator cannot be brought
 * into: rotation by a Lambda function, missing permissions, changes that show late.
 */
export class FakeSecretsManager {
  readonly arn = 'arn:aws:secretsmanager:us-west-2:123456789012:secret:chat-app/jwt-AbCdEf';
  readonly versions = new Map<string, Version>();
  rotatedByLambda = false;
  deleted = false;
  /** IAM actions that are refused. */
  readonly denied = new Set<string>();
  /** Called before and after each call that changes something. */
  onChange: (when: 'before' | 'after') => void = () => undefined;
  changedAt: number;
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
    this.changedAt = now();
  }

  /** A version as somebody else makes it. */
  add(value: string | undefined, ...labels: readonly string[]): string {
    const id = randomUUID();
    this.versions.set(id, { value, labels: new Set() });
    for (const label of labels) this.#attach(label, id);
    return id;
  }

  /** The value under a label. */
  value(label: string): string | undefined {
    const id = this.holder(label);
    return id === undefined ? undefined : this.versions.get(id)?.value;
  }

  holder(label: string): string | undefined {
    return [...this.versions].find(([, { labels }]) => labels.has(label))?.[0];
  }

  client(): SecretsManagerClient {
    const client = new SecretsManagerClient({
      region: 'us-west-2',
      credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    });
    client.middlewareStack.add(
      (_next, context) => async (args) => {
        const action = String(context.commandName).replace(/Command$/, '');
        const output = this.answer(action, args.input as Readonly<Record<string, unknown>>);
        return { output: { $metadata: {}, ...output }, response: {} };
      },
      { step: 'initialize', priority: 'low' },
    );
    return client;
  }

  /** @throws an error with the name that the API reference gives it */
  answer(action: string, input: Readonly<Record<string, unknown>>): object {
    if (this.denied.has(action)) {
      throw failure(
        'AccessDeniedException',
        `User: arn:aws:sts::123456789012:assumed-role/rotate/run is not authorized to perform: secretsmanager:${action} on resource: ${this.arn}`,
      );
    }
    if (action === 'DescribeSecret') return this.#describe();
    if (action === 'GetSecretValue') {
      const version = this.versions.get(String(input.VersionId));
      if (version === undefined) throw failure('ResourceNotFoundException', 'no such version');
      return { SecretString: version.value };
    }
    const change =
      action === 'PutSecretValue'
        ? this.#putValue(input)
        : action === 'UpdateSecretVersionStage' && this.#move(input);
    if (change === false) throw new Error(`${action} is not played here`);
    this.onChange('before');
    const output = change();
    this.changedAt = this.#now();
    this.onChange('after');
    return output;
  }

  #describe(): object {
    const labelled = [...this.versions].filter(([, { labels }]) => labels.size > 0);
    return {
      ARN: this.arn,
      RotationEnabled: this.rotatedByLambda,
      ...(this.deleted && { DeletedDate: new Date(this.#now()) }),
      LastChangedDate: new Date(this.changedAt),
      VersionIdsToStages: Object.fromEntries(labelled.map(([id, { labels }]) => [id, [...labels]])),
    };
  }

  /** The same token again is the same version; with another value it is refused. */
  #putValue(input: Readonly<Record<string, unknown>>): () => object {
    const [id, value] = [String(input.ClientRequestToken), String(input.SecretString)];
    if (id.length < 32 || id.length > 64) throw failure('InvalidParameterException', 'ClientRequestToken');
    const known = this.versions.get(id);
    if (known && known.value !== value) throw failure('ResourceExistsException', 'another value');
    return () => {
      if (!known) this.versions.set(id, { value, labels: new Set() });
      for (const label of (input.VersionStages ?? ['AWSCURRENT']) as readonly string[])
        this.#attach(label, id);
      return { VersionId: id };
    };
  }

  #move(input: Readonly<Record<string, unknown>>): () => object {
    const [label, from, to] = [String(input.VersionStage), input.RemoveFromVersionId, input.MoveToVersionId];
    const holder = this.holder(label);
    if (from !== holder && !(from === undefined && holder === to))
      throw failure('InvalidParameterException', `${label} is not attached to that version`);
    return () => {
      if (typeof to === 'string') this.#attach(label, to);
      else if (holder !== undefined) this.versions.get(holder)?.labels.delete(label);
      return {};
    };
  }

  #attach(label: string, id: string): void {
    const holder = this.holder(label);
    if (holder === id) return;
    for (const { labels } of this.versions.values()) labels.delete(label);
    this.versions.get(id)?.labels.add(label);
    if (label === 'AWSCURRENT' && holder !== undefined) this.#attach('AWSPREVIOUS', holder);
  }
}

/** Times are seconds in the protocol. */
const inSeconds = (_name: string, value: unknown): unknown =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) ? Date.parse(value) / 1000 : value;

/** What STS says to whoever asks who he is. */
const CALLER =
  '<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult>' +
  '<Arn>arn:aws:sts::123456789012:assumed-role/rotate/run</Arn><UserId>A:run</UserId>' +
  '<Account>123456789012</Account></GetCallerIdentityResult></GetCallerIdentityResponse>';

/** The same secret for a process that is given its address as AWS_ENDPOINT_URL (AWS JSON 1.1), and STS beside it. */
const NO_STACK =
  '<ErrorResponse><Error><Type>Sender</Type><Code>ValidationError</Code><Message>Stack with id app does not exist</Message></Error></ErrorResponse>';

export const serveSecretsManager = (aws: FakeSecretsManager): Promise<Backend> =>
  startHttp(async (incoming, response) => {
    const target = incoming.headers['x-amz-target'];
    const body = await text(incoming);
    if (target === undefined) {
      const isStack = body.includes('Action=DescribeStacks');
      response
        .writeHead(isStack ? 400 : 200, { 'content-type': 'text/xml' })
        .end(isStack ? NO_STACK : CALLER);
      return;
    }
    const action = String(target).replace(/^secretsmanager\./, '');
    const send = (status: number, body: object) => {
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' });
      response.end(JSON.stringify(body, inSeconds));
    };
    try {
      send(200, aws.answer(action, JSON.parse(body)));
    } catch (error) {
      const { name, message } = error as Error;
      send(400, { __type: name, message });
    }
  });
