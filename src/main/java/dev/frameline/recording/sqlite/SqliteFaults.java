package dev.frameline.recording.sqlite;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;

import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

import dev.frameline.base.fault.Fault;

/// What the driver and the file system report, in words for a person. Any thread.
final class SqliteFaults {

    private static final String GO_ON = "What was recorded up to here is safe. ";

    private SqliteFaults() {}

    /// The new file could not be made.
    static Fault creating(Path file, IOException cause) {
        String todo = "Choose another place for the recording.";
        return switch (cause) {
            case FileAlreadyExistsException exists ->
                Fault.of(Fault.Kind.DISK, "There is a file " + file + " already.", "Choose another name.", exists);
            case NoSuchFileException missing ->
                Fault.of(Fault.Kind.DISK, "The folder " + file.getParent() + " does not exist.", todo, missing);
            case AccessDeniedException denied ->
                Fault.of(Fault.Kind.DISK, "Nothing may be written in " + file.getParent() + ".", todo, denied);
            default -> Fault.of(Fault.Kind.DISK, "The file " + file + " cannot be made.", todo, cause);
        };
    }

    /// Writing to the recording failed.
    static Fault writing(Path file, SQLException cause) {
        return switch (primary(cause)) {
            case SQLITE_FULL -> Fault.of(Fault.Kind.DISK, "The disk is full: " + file + " cannot grow.",
                    GO_ON + "Free some space, or record to another disk.", cause);
            case SQLITE_IOERR -> Fault.of(Fault.Kind.DISK, "The disk refuses to write " + file + ".",
                    GO_ON + "Check the disk, or record to another one.", cause);
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH, SQLITE_CANTOPEN ->
                Fault.of(Fault.Kind.DISK, file + " may not be written any more.",
                        GO_ON + "Check the permissions of its folder, or record somewhere else.", cause);
            case SQLITE_BUSY, SQLITE_LOCKED -> Fault.of(Fault.Kind.DISK, "Another program has locked " + file + ".",
                    GO_ON + "Close that program, then record into a new file.", cause);
            case SQLITE_CORRUPT, SQLITE_NOTADB -> Fault.of(Fault.Kind.FORMAT,
                    file + " was changed by something else while it was being written.", "Record into a new file.",
                    cause);
            default -> Fault.of(Fault.Kind.DISK, "Writing " + file + " failed.", GO_ON + "Record into a new file.",
                    cause);
        };
    }

    /// A copy of a recording could not be put in its place.
    static Fault copying(Path target, IOException cause) {
        return Fault.of(Fault.Kind.DISK, target + " could not be written.",
                "The recording itself is untouched. Choose another folder.", cause);
    }

    /// Copying a recording into a new file failed.
    static Fault copying(Path file, Path target, SQLException cause) {
        return switch (primary(cause)) {
            case SQLITE_FULL, SQLITE_IOERR -> Fault.of(Fault.Kind.DISK,
                    "There is no room for the copy in " + target.getParent() + ".",
                    "The recording itself is untouched. Free some space or choose another disk.", cause);
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH, SQLITE_CANTOPEN, SQLITE_ERROR ->
                Fault.of(Fault.Kind.DISK, "Nothing may be written in " + target.getParent() + ".",
                        "The recording itself is untouched. Choose another folder.", cause);
            default -> reading(file, cause);
        };
    }

    /// A mark could not be kept.
    static Fault marking(Path file, SQLException cause) {
        return switch (primary(cause)) {
            case SQLITE_BUSY, SQLITE_LOCKED -> Fault.of(Fault.Kind.DISK,
                    file.getFileName() + " is being written by another window or program.",
                    "Mark the entry there, or here when it is done.", cause);
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH, SQLITE_CANTOPEN ->
                Fault.of(Fault.Kind.DISK, file + " may only be read.",
                        "Copy it to a place where you may write, and mark the entry in the copy.", cause);
            case SQLITE_FULL -> Fault.of(Fault.Kind.DISK, "The disk is full: the mark was not kept.",
                    "Free some space and mark the entry again.", cause);
            default -> Fault.of(Fault.Kind.DISK, "The mark could not be written to " + file + ".",
                    "Check the disk and try again.", cause);
        };
    }

    /// There is no such file to read.
    static Fault missing(Path file) {
        return Fault.of(Fault.Kind.DISK, "There is no file " + file + ".", "Check whether it was moved or renamed.");
    }

    /// The file is gone, or another one lies in its place.
    static Fault removed(Path file) {
        return Fault.of(Fault.Kind.DISK, "The file " + file + " was removed or replaced while it was being written.",
                "Record into a new file.");
    }

    /// Reading the recording failed.
    static Fault reading(Path file, SQLException cause) {
        return switch (primary(cause)) {
            case SQLITE_NOTADB -> foreign(file);
            case SQLITE_CORRUPT, SQLITE_ERROR, SQLITE_FORMAT -> Fault.of(Fault.Kind.FORMAT,
                    file.getFileName() + " is damaged.", "Use a copy of it, if there is one.", cause);
            case SQLITE_BUSY, SQLITE_LOCKED ->
                Fault.of(Fault.Kind.DISK, "Another program has locked " + file + ".", "Close it and try again.", cause);
            case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH, SQLITE_READONLY -> Fault.of(Fault.Kind.DISK,
                    file + " cannot be opened.", "Check the permissions of the file and its folder.", cause);
            case SQLITE_IOERR ->
                Fault.of(Fault.Kind.DISK, "The disk refuses to read " + file + ".", "Check the disk.", cause);
            default -> Fault.of(Fault.Kind.DISK, "Reading " + file + " failed.", "", cause);
        };
    }

    /// The file is something else.
    static Fault foreign(Path file) {
        return Fault.of(Fault.Kind.FORMAT, file.getFileName() + " is not a Frameline recording.",
                "Choose a file that ends in .frameline.");
    }

    static boolean isCantOpen(SQLException cause) {
        SQLiteErrorCode code = primary(cause);
        return code == SQLiteErrorCode.SQLITE_CANTOPEN || code == SQLiteErrorCode.SQLITE_READONLY;
    }

    static boolean isBusy(SQLException cause) {
        SQLiteErrorCode code = primary(cause);
        return code == SQLiteErrorCode.SQLITE_BUSY || code == SQLiteErrorCode.SQLITE_LOCKED;
    }

    /// The error without its extension: the low byte, as SQLite's result codes are made.
    private static SQLiteErrorCode primary(SQLException cause) {
        if (cause instanceof SQLiteException known) {
            return SQLiteErrorCode.getErrorCode(known.getResultCode().code & 0xff);
        }
        return SQLiteErrorCode.UNKNOWN_ERROR;
    }
}
