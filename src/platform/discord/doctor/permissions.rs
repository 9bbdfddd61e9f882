//! What a member may do in a room, by their roles and the room's exceptions, as Discord works it out.
//!
//! The order is Discord's: roles add up; then the room's exceptions for everyone, for the member's roles taken together,
//! and for the member alone, where at each step what is allowed wins over what is denied.

use serde::Deserialize;
use serenity::all::{PermissionOverwrite, PermissionOverwriteType, Permissions, RoleId, UserId};

#[derive(Clone, Debug, Deserialize)]
pub(super) struct Role {
    pub(super) id: RoleId,
    pub(super) permissions: Permissions,
}

/// What `member`, who has the roles `own`, may do. Everyone has the role that has the number of the server.
pub(super) fn permissions_of(
    member: UserId,
    own: &[RoleId],
    everyone: RoleId,
    roles: &[Role],
    exceptions: &[PermissionOverwrite],
) -> Permissions {
    let has = |role: &RoleId| *role == everyone || own.contains(role);
    let mut may =
        roles.iter().filter(|role| has(&role.id)).fold(Permissions::empty(), |may, role| may | role.permissions);
    if may.contains(Permissions::ADMINISTRATOR) {
        return Permissions::all();
    }
    let is_of_everyone = |kind: &PermissionOverwriteType| *kind == PermissionOverwriteType::Role(everyone);
    let is_of_a_role = |kind: &PermissionOverwriteType| match kind {
        PermissionOverwriteType::Role(role) => *role != everyone && own.contains(role),
        _ => false,
    };
    let is_of_member = |kind: &PermissionOverwriteType| *kind == PermissionOverwriteType::Member(member);
    let steps: [&dyn Fn(&PermissionOverwriteType) -> bool; 3] = [&is_of_everyone, &is_of_a_role, &is_of_member];
    for applies in steps {
        let (mut denied, mut allowed) = (Permissions::empty(), Permissions::empty());
        for exception in exceptions.iter().filter(|exception| applies(&exception.kind)) {
            denied |= exception.deny;
            allowed |= exception.allow;
        }
        may = (may - denied) | allowed;
    }
    // Who does not see a room can do nothing there.
    if may.contains(Permissions::VIEW_CHANNEL) { may } else { Permissions::empty() }
}

#[cfg(test)]
mod tests {
    use super::*;

    const VIEW: Permissions = Permissions::VIEW_CHANNEL;
    const SEND: Permissions = Permissions::SEND_MESSAGES;
    const NONE: Permissions = Permissions::empty();

    fn may(
        everyone: Permissions,
        own: Permissions,
        exceptions: &[(PermissionOverwriteType, Permissions, Permissions)],
    ) -> Permissions {
        let roles = [(1, everyone), (2, own), (3, Permissions::all())]
            .map(|(id, permissions)| Role { id: RoleId::new(id), permissions });
        let exceptions: Vec<PermissionOverwrite> = exceptions
            .iter()
            .map(|(kind, deny, allow)| PermissionOverwrite { deny: *deny, allow: *allow, kind: *kind })
            .collect();
        permissions_of(UserId::new(9), &[RoleId::new(2)], RoleId::new(1), &roles, &exceptions)
    }

    #[test]
    fn roles_add_up_and_those_of_others_do_not_count() {
        assert_eq!(may(VIEW, SEND, &[]), VIEW | SEND);
        assert_eq!(may(VIEW, NONE, &[]), VIEW);
        assert_eq!(may(NONE, Permissions::ADMINISTRATOR, &[]), Permissions::all());
    }

    #[test]
    fn the_closer_exception_wins() {
        let everyone = PermissionOverwriteType::Role(RoleId::new(1));
        let role = PermissionOverwriteType::Role(RoleId::new(2));
        let strange = PermissionOverwriteType::Role(RoleId::new(3));
        let member = PermissionOverwriteType::Member(UserId::new(9));
        let other = PermissionOverwriteType::Member(UserId::new(8));
        let both = VIEW | SEND;
        assert_eq!(may(both, NONE, &[(everyone, SEND, NONE)]), VIEW);
        assert_eq!(may(both, NONE, &[(role, NONE, SEND), (everyone, SEND, NONE)]), both);
        assert_eq!(may(both, NONE, &[(member, SEND, NONE), (role, NONE, SEND)]), VIEW);
        assert_eq!(may(both, NONE, &[(strange, both, NONE), (other, both, NONE)]), both);
        assert_eq!(may(both, NONE, &[(everyone, VIEW, NONE)]), NONE, "a room unseen is a room without rights");
        assert_eq!(may(NONE, Permissions::ADMINISTRATOR, &[(member, both, NONE)]), Permissions::all());
    }
}
