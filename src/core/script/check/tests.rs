use super::super::load::load;

#[test]
fn show() {
    let loaded = load("design.yaml", include_str!("../load/tests/design.yaml"));
    for d in loaded.diagnostics {
        if !d.message.contains("no translation") {
            println!("{}", d.render());
        }
    }
}
