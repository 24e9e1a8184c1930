import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { Role } from '../domain/role';

/** A key to the API. Only the SHA-256 of its secret is stored, so a stolen database opens nothing. */
@Entity('api_token')
@Unique(['secretSha256'])
@Check('CHK_api_token_role', `role IN ('READER','CONTRIBUTOR','REVIEWER','ADMIN')`)
export class ApiToken {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  role!: Role;

  @Column({ type: 'text' })
  secretSha256!: string;

  @Column({ type: 'text' })
  createdAt!: string;

  @Column({ type: 'text', nullable: true })
  lastUsedAt!: string | null;

  @Column({ type: 'text', nullable: true })
  revokedAt!: string | null;
}
