import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import sql from 'sql-template-tag';
import type { Clock } from '../../clock';
import { instant } from '../../clock';
import type { Database } from '../../database/database';
import type { Signer, TokenHolder, TokenService } from '../token.service';
import { Session } from './session.entity';

/** A session that was just begun. */
export interface NewSession {
  readonly holder: TokenHolder;
  /** Shown this once. */
  readonly secret: string;
}

const SECRET_BYTES = 32;
const MINUTE = 60_000;
/** How long a session lasts without use, in milliseconds. */
export const SESSION_TIME = 12 * 60 * MINUTE;
// Each commit makes the server forget its kept answers, so use is not noted each time.
const NOTED_EACH = 30 * MINUTE;

/**
 * Begins, recognises and ends the sessions of browsers. A session has the rights and the name of its token. It is read from
 * the database each time, so that it ends with its token at once, in every process.
 */
export class SessionService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly tokens: TokenService,
    /** Called with faults that no request waits for. */
    private readonly onFault: (error: unknown) => void,
  ) {}

  /** Begins a session with a token's secret; null when there is no such token. Clears away sessions that have expired. */
  async begin(tokenSecret: string): Promise<NewSession | null> {
    const known = await this.tokens.holderOf(tokenSecret);
    const signer = known && (await this.tokens.signerById(known.tokenId));
    if (signer === null) return null;
    const secret = randomBytes(SECRET_BYTES).toString('base64url');
    const now = instant(this.clock);
    const session: Session = {
      id: idOf(secret),
      tokenId: signer.holder.tokenId,
      tokenProof: proofOf(secret, signer),
      createdAt: now,
      expiresAt: this.expiry(),
    };
    await this.database.write(async (tx) => {
      await tx.all(sql`DELETE FROM session WHERE expires_at <= ${now}`);
      tx.insert(Session, [session]);
    });
    return { holder: signer.holder, secret };
  }

  /** Whose session has this secret; null when it has ended, or its token was revoked or replaced. */
  async holderOf(secret: string): Promise<TokenHolder | null> {
    const { reader } = this.database;
    const shape = reader.shape(Session);
    const [session] = await reader.rows(
      shape,
      sql`SELECT ${shape.select('s')} FROM session s
        WHERE s.id = ${idOf(secret)} AND s.expires_at > ${instant(this.clock)}`,
    );
    if (session === undefined) return null;
    const signer = await this.tokens.signerById(session.tokenId);
    if (signer === null || !isEqual(session.tokenProof, proofOf(secret, signer))) return null;
    this.noteUse(session);
    return signer.holder;
  }

  /** Ends a session; does nothing when there is none. */
  async end(secret: string): Promise<void> {
    await this.database.write((tx) => tx.all(sql`DELETE FROM session WHERE id = ${idOf(secret)}`));
  }

  // No request waits for this. A session that ended meanwhile stays ended.
  private noteUse({ id, expiresAt }: Session): void {
    const rest = Date.parse(expiresAt) - this.clock.now();
    if (rest > SESSION_TIME - NOTED_EACH) return;
    const expiry = this.expiry();
    this.database
      .write((tx) => tx.all(sql`UPDATE session SET expires_at = ${expiry} WHERE id = ${id}`))
      .catch(this.onFault);
  }

  private expiry(): string {
    return new Date(this.clock.now() + SESSION_TIME).toISOString();
  }
}

function idOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

function proofOf(secret: string, { key }: Signer): string {
  return createHmac('sha256', secret).update(key).digest('hex');
}

function isEqual(stored: string, computed: string): boolean {
  return stored.length === computed.length && timingSafeEqual(Buffer.from(stored), Buffer.from(computed));
}
