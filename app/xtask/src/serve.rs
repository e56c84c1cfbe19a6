//! `cargo xtask serve`: the built site on 127.0.0.1, under the headers that every host of it should send.

mod files;
mod headers;
mod watch;

use crate::fail::{Done, Fail};
use crate::project::Project;
use crate::site::{self, Mode};
use crate::steps::{Steps, say};
use crate::tools::{self, Tools};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use tiny_http::Server;

const THREADS: usize = 4;

/// Builds, serves, and with `dev` rebuilds on change; ends only by being stopped.
pub fn run(project: &Project, dev: bool, port: u16) -> Done {
    let steps = Steps::new(tools::STEPS + site::STEPS + 1);
    let tools = Tools::ready(project, &steps)?;
    let mode = if dev { Mode::Dev } else { Mode::Release };
    let weight = site::build(&tools, &steps, mode)?;
    if let Err(fail) = weight.check() {
        eprintln!("{fail}");
    }
    let address = steps.step("serving", || start(project.dist(), port))?;
    say(format!("ready in {}: http://{address}/   (Ctrl-C stops it)", steps.so_far()));
    if dev {
        return watch::watch(&tools);
    }
    loop {
        std::thread::park();
    }
}

/// Serves a folder from threads of its own; port 0 takes a free one.
pub fn start(folder: PathBuf, port: u16) -> Done<SocketAddr> {
    let server = Server::http(("127.0.0.1", port)).map_err(|error| {
        let fail = Fail::new(format!("port {port}: {error}"));
        fail.run("cargo xtask serve --port 8081")
    })?;
    let address = server.server_addr().to_ip();
    let address = address.ok_or_else(|| Fail::new("the server has no address"))?;
    let server = Arc::new(server);
    for _ in 0..THREADS {
        let (server, folder) = (server.clone(), folder.clone());
        std::thread::spawn(move || {
            for request in server.incoming_requests() {
                files::answer(request, &folder);
            }
        });
    }
    Ok(address)
}
