enum Error { A = 1 };
