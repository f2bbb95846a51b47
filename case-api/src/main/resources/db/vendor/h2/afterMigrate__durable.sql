-- An acknowledged write is on disk; said in the address too, and kept in the file for who opens it with another tool.
SET WRITE_DELAY 0;
