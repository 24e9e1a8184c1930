// Stands for a check that a crafted file has crashed.
process.kill(process.pid, 'SIGSEGV');
