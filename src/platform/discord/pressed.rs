//! How a message looks after one of its buttons was pressed: the choice stands out, and nothing can be pressed any more.

use serenity::all::{ActionRow, ActionRowComponent, ButtonKind, ButtonStyle, Message};
use serenity::builder::{CreateActionRow, CreateButton, CreateEmbed};

use super::render::Shown;
use crate::platform::text::one_line;

const LABEL_UNITS: usize = 80;

/// The same message with its buttons done with; `chosen` is what was pressed.
pub(super) fn settled_look(message: &Message, chosen: Option<&str>) -> Shown {
    let rows = message.components.iter().filter_map(|row| settled_row(row, chosen)).collect();
    // What had no room in the content stands in an embed.
    let embeds = message.embeds.iter().filter_map(|embed| embed.description.as_deref());
    Shown::new(&message.content, embeds.map(|text| CreateEmbed::new().description(text)).collect(), rows)
}

/// A row of buttons stays, disabled; of a menu, only what was chosen stays.
fn settled_row(row: &ActionRow, chosen: Option<&str>) -> Option<CreateActionRow> {
    let buttons: Vec<CreateButton> = row.components.iter().filter_map(|part| settled_part(part, chosen)).collect();
    (!buttons.is_empty()).then_some(CreateActionRow::Buttons(buttons))
}

fn settled_part(part: &ActionRowComponent, chosen: Option<&str>) -> Option<CreateButton> {
    let (id, label) = match part {
        ActionRowComponent::Button(button) => match &button.data {
            ButtonKind::NonLink { custom_id, .. } => (custom_id.as_str(), button.label.clone()?),
            _ => return None,
        },
        ActionRowComponent::SelectMenu(menu) => {
            let option = menu.options.iter().find(|option| Some(option.value.as_str()) == chosen)?;
            (option.value.as_str(), option.label.clone())
        }
        _ => return None,
    };
    let style = if Some(id) == chosen { ButtonStyle::Success } else { ButtonStyle::Secondary };
    Some(CreateButton::new(id).label(one_line(&label, LABEL_UNITS)).style(style).disabled(true))
}
