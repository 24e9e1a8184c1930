import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import sql from 'sql-template-tag';
import type { Clock } from '../clock';
import { instant } from '../clock';
import type { Database } from '../database/database';
import type { WriteTransaction } from '../database/write-transaction';
import { DomainError, ErrorCode } from '../domain/errors/errors';
import { Role } from '../domain/role';
import { checkText } from '../domain/text/text-checks';
import type { Ids } from '../ids';
import { ApiToken } from './api-token.entity';

/** Whose token a request carries. */
export interface TokenHolder {
  readonly tokenId: string;
  readonly name: string;
  readonly role: Role;
}

/** The holder of a token, and a key that signs in its name. */
export interface Signer {
  readonly holder: TokenHolder;
  /** All processes on a database have the same one. It is nowhere stored, and cannot be used as a token. */
  readonly key: Buffer;
}

/** A token that was just made, with its secret. */
export interface NewToken {
  readonly token: ApiToken;
  readonly secret: string;
}

const ADMIN_NAME = 'admin';
const CONFIGURED_ID = 'tok_configured';
const CONFIGURED: TokenHolder = { tokenId: CONFIGURED_ID, name: ADMIN_NAME, role: Role.ADMIN };
const SECRET_BYTES = 32;
// How long a revoked token may still be known to another process, in milliseconds.
const CACHE_TIME = 5_000;
const LAST_USED_GRAIN = 60_000;

/** Makes, recognises and revokes the keys to the API. */
export class TokenService {
  private readonly cache = new Map<string, { readonly token: ApiToken | null; readonly until: number }>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ids: Ids,
    /** An admin token from the configuration; it lives in no table. */
    private readonly configured: string | null,
    /** Called with faults that no request waits for. */
    private readonly onFault: (error: unknown) => void,
  ) {}

  /** Whose secret this is, or null. The time of the comparison does not show how much of it was right. */
  async holderOf(secret: string): Promise<TokenHolder | null> {
    const hash = sha256(secret);
    if (
      this.configured !== null &&
      timingSafeEqual(Buffer.from(hash), Buffer.from(sha256(this.configured)))
    ) {
      return CONFIGURED;
    }
    const token = await this.lookUp(hash);
    if (token === null || token.revokedAt !== null) return null;
    this.noteUse(token);
    return { tokenId: token.id, name: token.name, role: token.role };
  }

  /** Whose token has this id; null when it was revoked. For work that goes on after its request was answered. */
  async holderById(id: string): Promise<TokenHolder | null> {
    return (await this.signerById(id))?.holder ?? null;
  }

  /** What signs for a token; null when it was revoked. */
  async signerById(id: string): Promise<Signer | null> {
    if (id === CONFIGURED_ID)
      return this.configured === null ? null : { holder: CONFIGURED, key: keyOf(sha256(this.configured)) };
    const { reader } = this.database;
    const shape = reader.shape(ApiToken);
    const [token] = await reader.rows(
      shape,
      sql`SELECT ${shape.select('t')} FROM api_token t WHERE t.id = ${id} AND t.revoked_at IS NULL`,
    );
    if (token === undefined) return null;
    this.noteUse(token);
    const { name, role, secretSha256 } = token;
    return { holder: { tokenId: id, name, role }, key: keyOf(secretSha256) };
  }

  /** Without any admin token to be had: a new one, whose secret is shown this once. Else null. */
  async firstAdminSecret(): Promise<string | null> {
    if (this.configured !== null) return null;
    const [row] = await this.database.reader.all<{ n: number }>(
      sql`SELECT CAST(COUNT(*) AS INTEGER) AS n FROM api_token t WHERE t.role = ${Role.ADMIN} AND t.revoked_at IS NULL`,
    );
    if ((row?.n ?? 0) > 0) return null;
    const made = this.newToken(ADMIN_NAME, Role.ADMIN);
    await this.database.write((tx) => tx.insert(ApiToken, [made.token]));
    return made.secret;
  }

  /**
   * Makes a token; its secret is not stored, so this is the only time it is known. Refuses the name of a token in use:
   * it distinguishes the authors of the history and the coders of stances.
   */
  async create(name: string, role: Role): Promise<NewToken> {
    checkText(name, { max: 100, min: 1 }, ['name']);
    const made = this.newToken(name.trim(), role);
    await this.database.write(async (tx) => {
      // Two processes must not take one name at once.
      const lock = tx.dialect.tableLock('api_token');
      if (lock !== null) await tx.all(lock);
      await this.refuseTwin(tx, made.token.name);
      tx.insert(ApiToken, [made.token]);
    });
    this.cache.clear();
    return made;
  }

  /** Makes a token useless at once in this process, within seconds in others. */
  async revoke(id: string): Promise<ApiToken> {
    const token = await this.database.write(async (tx) => {
      const [known] = await tx.rows(
        ApiToken,
        sql`SELECT ${tx.shape(ApiToken).select('t')} FROM api_token t WHERE t.id = ${id}`,
      );
      if (known === undefined) {
        throw new DomainError(
          ErrorCode.NOT_FOUND,
          `There is no token ${id.slice(0, 60)}. List them with the query tokens.`,
          ['id'],
        );
      }
      const revokedAt = known.revokedAt ?? instant(this.clock);
      await tx.update(ApiToken, id, { revokedAt });
      return { ...known, revokedAt };
    });
    this.cache.clear();
    return token;
  }

  /** All tokens, newest first, without their secrets. */
  list(): Promise<ApiToken[]> {
    const { reader } = this.database;
    const shape = reader.shape(ApiToken);
    return reader.rows(shape, sql`SELECT ${shape.select('t')} FROM api_token t ORDER BY t.id DESC`);
  }

  private newToken(name: string, role: Role): NewToken {
    const secret = `onrecord_${randomBytes(SECRET_BYTES).toString('base64url')}`;
    const token: ApiToken = {
      id: this.ids.next('token'),
      name,
      role,
      secretSha256: sha256(secret),
      createdAt: instant(this.clock),
      lastUsedAt: null,
      revokedAt: null,
    };
    return { token, secret };
  }

  private async refuseTwin(tx: WriteTransaction, name: string): Promise<void> {
    const [twin] = await tx.all<{ id: string }>(
      sql`SELECT t.id FROM api_token t WHERE t.name = ${name} AND t.revoked_at IS NULL`,
    );
    const isConfigured = this.configured !== null && name === ADMIN_NAME;
    if (twin === undefined && !isConfigured) return;
    const holder = isConfigured ? 'The token of the settings' : `The token ${twin?.id ?? ''}`;
    const remedy = isConfigured ? 'Choose another.' : 'Choose another name, or revoke that token first.';
    const message = `${holder} has this name, and what is done is told apart by it. ${remedy}`;
    throw new DomainError(ErrorCode.DUPLICATE, message, ['name']);
  }

  private async lookUp(hash: string): Promise<ApiToken | null> {
    const known = this.cache.get(hash);
    if (known !== undefined && known.until > this.clock.now()) return known.token;
    const { reader } = this.database;
    const shape = reader.shape(ApiToken);
    const [token] = await reader.rows(
      shape,
      sql`SELECT ${shape.select('t')} FROM api_token t WHERE t.secret_sha256 = ${hash}`,
    );
    // Wrong secrets are remembered too, but guessing must not fill the memory.
    if (this.cache.size > 1000) this.cache.clear();
    this.cache.set(hash, { token: token ?? null, until: this.clock.now() + CACHE_TIME });
    return token ?? null;
  }

  // Nobody waits for this: a request must not queue behind an import to say when a token was last used.
  private noteUse(token: ApiToken): void {
    const last = token.lastUsedAt === null ? 0 : Date.parse(token.lastUsedAt);
    if (this.clock.now() - last < LAST_USED_GRAIN) return;
    const lastUsedAt = instant(this.clock);
    token.lastUsedAt = lastUsedAt;
    this.database.write((tx) => tx.update(ApiToken, token.id, { lastUsedAt })).catch(this.onFault);
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function keyOf(secretSha256: string): Buffer {
  return createHmac('sha256', secretSha256).update('signed links').digest();
}
