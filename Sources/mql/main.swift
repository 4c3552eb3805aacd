print("mql")
