//! The whole program beside the tests' fake Telegram.

use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::telegram::{FakeTelegram, TOKEN};

pub(crate) struct Program(Child);

impl Program {
    /// Starts in a folder, with this `bantam.toml`.
    pub(crate) fn start(folder: &Path, telegram: &FakeTelegram, config: &str) -> Self {
        std::fs::write(folder.join("bantam.toml"), config).expect("a file");
        let child = Command::new(env!("CARGO_BIN_EXE_bantam"))
            .arg("serve")
            .current_dir(folder)
            .env_clear()
            .env("BANTAM_TELEGRAM_TOKEN", TOKEN)
            .env("BANTAM_TELEGRAM_API_URL", telegram.url())
            .env("BANTAM_LOG", "error")
            .stdin(Stdio::null())
            .spawn();
        Self(child.expect("the program starts"))
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // It is only a bench: nothing is to be saved.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
