//! Heads of pictures that are made here, in files whose rest nobody should read.

use super::*;

/// What is known of a file, and how many bytes of it were read.
fn measured(file: &[u8]) -> (File, usize) {
    let mut read = 0;
    let known = File::measured(file.len() as u64, |from, most| {
        let piece = &file[from as usize..file.len().min(from as usize + most)];
        read += piece.len();
        Ok(piece.to_vec())
    });
    (known, read)
}

fn picture(width: u32, height: u32, orientation: u8, file: &[u8]) -> File {
    File::Picture(Picture { width, height, orientation, bytes: file.len() as u64 })
}

/// The beginning of a PNG (W3C PNG, third edition), with the start of what it shows.
fn png(width: u8, height: u8, shown: usize) -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR".to_vec();
    bytes.extend([0, 0, 0, width, 0, 0, 0, height, 8, 2, 0, 0, 0, 0, 0, 0, 0]);
    bytes.extend((shown as u32).to_be_bytes());
    bytes.extend(b"IDAT");
    bytes.resize(bytes.len() + shown + 4, 0);
    bytes
}

/// A segment of a JPEG (ITU T.81, annex B).
fn segment(marker: u8, data: &[u8]) -> Vec<u8> {
    let length = (data.len() as u16 + 2).to_be_bytes();
    [&[0xff, marker], &length[..], data].concat()
}

/// A JPEG, 6 wide and 4 high, that is to be turned: its EXIF (big-endian, one entry), what stands between, its frame.
fn jpeg(orientation: u8, between: &[u8]) -> Vec<u8> {
    let mut exif = b"Exif\0\0MM\0\x2a\0\0\0\x08".to_vec();
    exif.extend([0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]);
    let frame = segment(0xc0, &[8, 0, 4, 0, 6, 1, 1, 0x11, 0]);
    [&[0xff, 0xd8][..], &segment(0xe1, &exif), between, &frame].concat()
}

/// A TIFF (revision 6.0, little-endian), 6 wide and 4 high, whose directory stands at its end.
fn tiff(shown: usize) -> Vec<u8> {
    let mut bytes = b"II\x2a\0".to_vec();
    bytes.extend((8 + shown as u32).to_le_bytes());
    bytes.resize(8 + shown, 0);
    bytes.extend([2, 0, 0, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 1, 1, 3, 0, 1, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0]);
    bytes
}

#[test]
fn a_picture_is_measured_by_its_head() {
    let file = png(40, 30, 10);
    assert_eq!(measured(&file).0, picture(40, 30, 1, &file));
    let file = jpeg(6, &[]);
    assert_eq!(measured(&file).0, picture(6, 4, 6, &file));
    assert_eq!(measured(&jpeg(9, &[])).0, picture(6, 4, 1, &file), "nothing is turned by 9");
    let file = tiff(0);
    assert_eq!(measured(&file).0, picture(6, 4, 1, &file));
}

#[test]
fn what_is_no_picture_is_none() {
    for file in [&b""[..], b"words", b"\x89PNG\r\n\x1a\n", &jpeg(1, &[])[..30], &tiff(9)[..12]] {
        assert_eq!(measured(file).0, File::NoPicture, "{file:?}");
    }
}

#[test]
fn of_a_large_file_only_the_head_is_read() {
    // What cameras and programs put before the frame: profiles of colour, small pictures.
    let between = segment(0xe2, &[0; 60_000]).repeat(5);
    let mut photo = jpeg(8, &between);
    photo.resize(20_000_000, 0);
    let (known, read) = measured(&photo);
    assert_eq!(known, picture(6, 4, 8, &photo));
    assert!(read < 400_000, "{read}");
    for file in [png(40, 30, 20_000_000), tiff(20_000_000)] {
        let (known, read) = measured(&file);
        assert!(matches!(known, File::Picture(own) if own.orientation == 1), "{known:?}");
        assert!(read <= MOST, "{read}");
        let is_png = file.starts_with(b"\x89PNG");
        assert!(!is_png || read <= 4 * PIECE, "{read}");
    }
}

#[test]
fn a_file_that_cannot_be_read_is_no_picture() {
    let file = png(40, 30, 10);
    let gone = |_, _| Err(io::ErrorKind::NotFound.into());
    assert_eq!(File::measured(file.len() as u64, gone), File::NoPicture);
}
