//! Rooms that go on under another address.

use super::StoreError;
use super::connection::Connection;
use crate::core::ids::Chat;

/// What is owed in a room, its cards and its notes move along.
pub(super) async fn relocate(connection: &mut Connection, from: &Chat, to: &Chat) -> Result<(), StoreError> {
    if from == to {
        return Ok(());
    }
    // One hop is always enough: whoever moved to the old address is at the new one now, and the new one is no old one.
    for sql in [
        "UPDATE moved_rooms SET moved_to = $2 WHERE moved_to = $1",
        "DELETE FROM moved_rooms WHERE $1 <> room AND room = $2",
        "INSERT INTO moved_rooms (room, moved_to) VALUES ($1, $2)
         ON CONFLICT (room) DO UPDATE SET moved_to = excluded.moved_to",
        // A lead that has a card at the new address already keeps that one.
        "DELETE FROM cards WHERE room = $1 AND lead IN (SELECT lead FROM cards WHERE room = $2)",
        "UPDATE cards SET room = $2 WHERE room = $1",
        "DELETE FROM desk_messages WHERE room = $1 AND message IN (SELECT message FROM desk_messages WHERE room = $2)",
        "UPDATE desk_messages SET room = $2 WHERE room = $1",
    ] {
        connection.query(sql).bind(from).bind(to).execute().await?;
    }
    connection
        .query("UPDATE outbox SET chat = $2, platform = $3 WHERE chat = $1 AND state = 'owed'")
        .bind(from)
        .bind(to)
        .bind(to.platform.name())
        .execute()
        .await
        .map(drop)
}

/// Where a room is now.
pub(super) async fn current(connection: &mut Connection, room: &Chat) -> Result<Chat, StoreError> {
    let row = connection.query("SELECT moved_to FROM moved_rooms WHERE room = $1").bind(room).row().await?;
    row.map_or_else(|| Ok(room.clone()), |row| row.columns().next())
}
