//! The `bantam` program: reads the arguments, runs a command, says how it went.

use std::process::ExitCode;

fn main() -> ExitCode {
    bantam::cli::main()
}
