//! The command-line program.

fn main() -> std::process::ExitCode {
    paritet::cli::main()
}
