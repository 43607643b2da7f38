"""What a CV says of the right to work: `work_right.find`."""
