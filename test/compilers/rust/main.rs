//! What a user of the generated Rust writes.
mod chat_error_code;
mod web_error_code;

use chat_error_code::ChatErrorCode;
use std::convert::TryFrom;
use web_error_code::WebErrorCode;

fn handle(code: i64) -> String {
    match ChatErrorCode::try_from(code) {
        Ok(ChatErrorCode::UserDeleted) => "removed".to_owned(),
        Ok(known) => format!("other {}", known.name()),
        Err(unknown) => unknown.to_string(),
    }
}

fn main() {
    println!("{} {} {} {}", handle(207), handle(-2), handle(3_000_000_000), handle(999));
    println!("{}", ChatErrorCode::In);
    println!("{:?}", ChatErrorCode::from_code(404).and_then(ChatErrorCode::description));
    let error: Box<dyn std::error::Error> = Box::new(ChatErrorCode::UserRemoved);
    println!("{} {}", error, ChatErrorCode::UserRemoved.code());
    println!(
        "{} {:?} {}",
        WebErrorCode::ItsX.code(),
        "UNEXPECTED_ERROR".parse::<WebErrorCode>(),
        "NO".parse::<WebErrorCode>().is_err()
    );
}
