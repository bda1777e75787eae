import { personLine } from '@/components/conference/person-line';
import type { DelegationMember } from '@/lib/domain/attendance';

/** Who comes, as the minutes print it; the one who leads stands first. */
export function MemberList({ members }: { members: readonly DelegationMember[] }) {
  if (members.length === 0) return <p className="text-muted">Noch niemand gemeldet.</p>;
  return (
    <ul>
      {members.map((member, index) => (
        // Two persons of one name may sit in a delegation.
        <li key={`${member.name}-${index}`}>
          {personLine({ ...member, chair: member.chairs })}
          {member.leads && <span className="text-14 text-muted"> · Leitung</span>}
          {member.unit && <span className="text-muted block">{member.unit}</span>}
        </li>
      ))}
    </ul>
  );
}
