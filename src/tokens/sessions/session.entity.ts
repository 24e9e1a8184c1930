import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A browser that is signed in with a token. Its secret is stored nowhere: a stolen database opens nothing. */
@Entity('session')
@Index(['expiresAt'])
export class Session {
  /** SHA-256 of its secret. */
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ type: 'text' })
  tokenId!: string;

  /** What the secret and the token make together: with another token of the same id, the session ends. */
  @Column({ type: 'text' })
  tokenProof!: string;

  @Column({ type: 'text' })
  createdAt!: string;

  /** Moves on with use. */
  @Column({ type: 'text' })
  expiresAt!: string;
}
