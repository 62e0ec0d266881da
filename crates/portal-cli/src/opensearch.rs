//! `portal load opensearch`: exhibits into an index of an OpenSearch cluster.

mod bulk;
mod cluster;
mod document;
mod index;

use crate::connect::read_connector;
use crate::records::{self, EXHIBITS, Sourced};
use bulk::{Batch, Document};
use catalogue::file::read_one;
use catalogue::model::Exhibit;
use clap::Args;
use cluster::Cluster;
use serde_json::{Value, json};
use std::io::{IsTerminal, stderr};
use std::path::PathBuf;
use std::thread::sleep;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};
use ureq::http::Method;

/// How often records are sent again that the cluster had no time for; the pauses grow.
const TRIES: u32 = 6;

/// What to load, and where.
#[derive(Args)]
pub struct Load {
    /// The files: the portal's own JSON, NDJSON, CSV or XLSX with an exhibit on each line, compressed or
    /// not (gzip, xz, zstd); - is the standard input.
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// The cluster's address, such as http://127.0.0.1:9200.
    #[arg(long, value_name = "URL")]
    to: String,
    /// What the index is to be called. One that is there stays until all is loaded, and is then
    /// replaced.
    #[arg(long, value_name = "NAME")]
    index: String,
    /// A connector whose «fields» say where those of the portal stand, if the records have another
    /// shape.
    ///
    /// A line or a row is read as an answer with one record, by «one.item» and «fields_of_one»; any
    /// other JSON as a list, by «list» and «fields».
    #[arg(long, value_name = "FILE")]
    connector: Option<PathBuf>,
}

/// Loads the records; gives how the program ends: 0 if all were loaded, 1 if some were lost, 2 if
/// nothing could be loaded, in which case the index is as it was.
pub fn load(load: &Load) -> u8 {
    match Loading::start(load).and_then(|loading| loading.run(load)) {
        Ok(0) => 0,
        Ok(_) => 1,
        Err(why) => {
            eprintln!("{why}");
            2
        }
    }
}

/// A load under way, into a new index.
struct Loading {
    cluster: Cluster,
    /// The new index.
    index: String,
    batch: Batch,
    begin: Instant,
    /// How many records were read.
    read: usize,
    loaded: usize,
    lost: usize,
}

impl Loading {
    fn start(load: &Load) -> Result<Self, String> {
        let cluster = Cluster::at(&load.to);
        if cluster.get(&load.index)?.is_some() && aliased(&cluster, &load.index)?.is_empty() {
            return Err(format!(
                "--index {0}: an index is called so, where an alias is needed that can lead from the old records to the new; delete it or take another name",
                load.index
            ));
        }
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_millis();
        let index = format!("{}-{now}", load.index);
        cluster.send(&Method::PUT, &index, &index::index().to_string())?;
        let (batch, begin) = (Batch::default(), Instant::now());
        Ok(Self { cluster, index, batch, begin, read: 0, loaded: 0, lost: 0 })
    }

    /// Loads all, and gives how many records were lost. If it cannot go on, the new index goes.
    fn run(mut self, load: &Load) -> Result<usize, String> {
        if let Err(why) = self.fill(load).and_then(|()| self.replace(&load.index)) {
            let gone = self.cluster.send(&Method::DELETE, &self.index, "");
            let left = gone.err().map(|also| format!("\nThe unfinished index is still there: {also}"));
            return Err(why + &left.unwrap_or_default());
        }
        let seconds = self.begin.elapsed().as_secs_f64();
        eprintln!("{}: {} exhibits loaded in {seconds:.1} s, {} lost", load.index, self.loaded, self.lost);
        Ok(self.lost)
    }

    fn fill(&mut self, load: &Load) -> Result<(), String> {
        let connector = load.connector.as_deref().map(read_connector).transpose()?;
        for file in &load.files {
            records::each(file, connector.as_ref(), &mut |Sourced { kind, place, json }| {
                if kind != EXHIBITS {
                    return Ok(());
                }
                let record = json.and_then(|json| read_one::<Exhibit>(&json));
                let document = record.and_then(|exhibit| {
                    document::document(&exhibit, self.read).map(|document| (exhibit.id, document))
                });
                self.read += 1;
                match document {
                    Ok((id, document)) => self.add(Document::new(place, &id, &document))?,
                    Err(why) => self.lose(&format!("{place}: {why}")),
                }
                Ok(())
            })?;
        }
        self.send()?;
        if self.loaded == 0 {
            return Err("there was no exhibit to load; the index is as it was".to_owned());
        }
        Ok(())
    }

    fn add(&mut self, document: Document) -> Result<(), String> {
        if let Some(back) = self.batch.add(document) {
            self.send()?;
            self.batch.add(back);
        }
        Ok(())
    }

    fn lose(&mut self, why: &str) {
        eprintln!("lost: {why}");
        self.lost += 1;
    }

    /// Sends the batch, and what the cluster had no time for again.
    fn send(&mut self) -> Result<(), String> {
        for again in 0..TRIES {
            if self.batch.len() == 0 {
                return Ok(());
            }
            if again > 0 {
                sleep(Duration::from_secs(1 << again));
            }
            let sent = std::mem::take(&mut self.batch);
            let count = sent.len();
            let path = format!("{}/_bulk?filter_path=items.*.status,items.*.error", self.index);
            let answer = self.cluster.send(&Method::POST, &path, &sent.body())?;
            let (left, refused) = sent.outcome(&answer)?;
            self.loaded += count - left.len() - refused.len();
            refused.iter().for_each(|why| self.lose(why));
            self.batch = left;
            self.tell();
        }
        let left = std::mem::take(&mut self.batch);
        left.places().for_each(|place| {
            self.lose(&format!("{place}: the cluster has too much to do; load again later"))
        });
        Ok(())
    }

    /// Says how far it is, to whoever looks on.
    fn tell(&self) {
        if stderr().is_terminal() {
            eprint!("\r{} exhibits", self.loaded);
        }
    }

    /// Puts the new index in the place of those that had the name before.
    fn replace(&self, name: &str) -> Result<(), String> {
        let path = |what: &str| format!("{}/{what}", self.index);
        self.cluster.send(&Method::POST, &path("_refresh"), "")?;
        self.cluster.send(&Method::PUT, &path("_settings"), &index::loaded().to_string())?;
        let old = aliased(&self.cluster, name)?;
        let removed = old.iter().map(|old| json!({ "remove_index": { "index": old } }));
        let added = json!({ "add": { "index": self.index, "alias": name } });
        let actions: Vec<Value> = removed.chain([added]).collect();
        self.cluster.send(&Method::POST, "_aliases", &json!({ "actions": actions }).to_string())?;
        Ok(())
    }
}

/// The indices that an alias leads to.
fn aliased(cluster: &Cluster, alias: &str) -> Result<Vec<String>, String> {
    let found = cluster.get(&format!("_alias/{alias}"))?;
    Ok(found
        .as_ref()
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
        .map(|(name, _)| name.clone())
        .collect())
}
